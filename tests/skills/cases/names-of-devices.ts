import type { Case } from './case.ts';

/** Chips, buses, boards, vehicles, phones: unambiguous names, and those that are ordinary words too. */
export const NAMES_OF_DEVICES: readonly Case[] = [
  // Each part by its own name.
  ['Xilinx, Vitis and Vivado', 'xilinx vitis xilinx-vivado'],
  ['RS-232, RS-485, CAN FD, J1939', 'rs-232 rs-485 can-fd j1939'],
  ['CANalyzer, CANape, CANoe', 'canalyzer canape canoe'],
  ['GNSS, IMU, Kalman filter', 'gnss imus kalman-filter'],
  ['BIOS, UEFI, ACPI', 'bios uefi acpi'],
  ['FIR, IIR, FFT', 'digital-filters fft'],
  ['Profibus and Profinet', 'profibus profinet'],
  ['PPAP, APQP, FMEA', 'fmea'],
  ['ARP4754A, ARP4761 and DO-178C', 'arp4754 arp4761 do-178c'],
  ['Tecnomatix, Plant Simulation', 'plant-simulation'],
  ['SCSI, SATA, NVMe', 'scsi sata nvme'],
  ['DO-178B/C and DO-254', 'do-178c do-254'],
  // Ordinary words of embedded work.
  ['x86, paging, protected mode, SMP', 'x86 paging protected-mode smp'],
  ['On-call paging through our paging system', ''],
  ['The SMP certification team', ''],
  ['PCI, PCIe, USB and SPI device drivers', 'pci-bus pcie usb spi device-drivers'],
  ['Use of a PCI analyzer', 'pci-bus'],
  ['PCI, HIPAA and SOX audits', 'pci-dss hipaa sox'],
  ['The nucleus of our team is in Lyon.', ''],
  ['FreeRTOS, INTEGRITY, VxWorks', 'freertos integrity-rtos vxworks'],
  ['We act with INTEGRITY and respect.', ''],
  ['AUTOSAR (RTE, BSW, MCAL)', 'autosar autosar-rte autosar-bsw mcal'],
  ['RTE is our largest client.', ''],
  ['Cognex, HALCON, OpenCV', 'cognex opencv own:HALCON'],
  ['Halcon Group is our parent company.', ''],
  ['SPARC, PowerPC and x86 assembly', 'own:SPARC powerpc assembly x86'],
  ['Neon, PostgreSQL, Supabase', 'neon postgresql supabase'],
  ['LCD, I2C, GPIO', 'lcd-displays i2c gpio'],
  ['Qualcomm, MediaTek', 'qualcomm mediatek'],
  // Singular forms; postings mostly use the plural.
  ['servo motor, BLDC motor and stepper motor', 'servo-motors bldc-motors stepper-motors'],
  // Phones.
  ['Provider, BLoC, Riverpod', 'provider-flutter bloc riverpod'],
  ['Your Provider of choice', ''],
  ['Keychain, SSL pinning', 'keychain certificate-pinning'],
  ['We give you a keychain.', ''],
  ['TestFlight, App Store Connect', 'testflight app-store-connect'],
  ['VIPER, MVVM, MVC', 'viper mvvm mvc'],
  ['BlackBerry, Android, Windows Phone', 'blackberry-os android windows-phone'],
  ['Fragments, RecyclerView, Android', 'android-fragments android own:RecyclerView'],
  ['Fragments of text', ''],
  ['Storyboards, wireframes and personas', 'storyboarding wireframing personas'],

  // Sign-off and simulation.
  ['PrimeTime, Tempus, Voltus', 'primetime cadence-tempus cadence-voltus'],
  ['Plant Simulation, Process Simulation, AutoMod', 'plant-simulation process-simulate automod'],
];
