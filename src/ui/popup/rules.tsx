/** The rules of the score in plain words, as `src/match` has them. */
export function Rules() {
  return (
    <section class="rules">
      <h2>The rules</h2>
      <ul>
        <li>
          100 points are shared out by how much each ask decides: where it stands, how often, what kind of
          skill it is, and what other postings are about. Three to seven that decide most are the core.
          General practice counts little, and one nice-to-have takes 13 points at most.
        </li>
        <li>
          What you have counts in full. With fewer years than asked, or than such a job needs, it counts in
          part. What you are learning counts half at most.
        </li>
        <li>
          What you don’t have counts by how near your other skills come. General practice is presumed from 2
          years of work on; “I don’t do this” takes that back.
        </li>
        <li>Of alternatives one is enough: the one that counts most.</li>
        <li>In the end all counts by your years of work against those that the job needs.</li>
        <li>Points are shown as whole numbers, rounded so that they add up.</li>
      </ul>
      <p>
        From 85 a match is strong, from 70 good, from 50 fair; below, it is a stretch. Settings can make core,
        must-haves and nice-to-haves count more or less.
      </p>
    </section>
  );
}
