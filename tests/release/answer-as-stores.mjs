// Loaded before a program (`node --import`): answers all its requests to the stores and writes each address to
// standard error.
const ANSWERS = { access_token: 'token', id: 1, guid: 'gaplight@gaplight' };

globalThis.fetch = async (address) => {
  console.error(`asked: ${address instanceof Request ? address.url : address}`);
  return Response.json(ANSWERS);
};
