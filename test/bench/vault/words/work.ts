export const places = [
  'Alder',
  'Bramble',
  'Copperfield',
  'Dunmore',
  'Eastgate',
  'Foxhollow',
  'Granby',
  'Harrow Lane',
  'Inkwell',
  'Juniper',
  'Kestrel',
  'Larkspur',
  'Millbank',
  'Northgate',
  'Osprey',
  'Pennine',
  'Quayside',
  'Ridgeway',
  'Saltmarsh',
  'Thornbury',
  'Underhill',
  'Vale',
  'Westerly',
  'Yarrow',
];

export const trades = [
  'Analytics',
  'Bakery',
  'Clinic',
  'Dental',
  'Electrical',
  'Foods',
  'Freight',
  'Gallery',
  'Hospice',
  'Instruments',
  'Joinery',
  'Kitchens',
  'Libraries',
  'Museum',
  'Nurseries',
  'Optics',
  'Packaging',
  'Railways',
  'Software',
  'Textiles',
  'Utilities',
  'Veterinary',
  'Water',
  'Yachts',
];

export const endings = ['', ' Ltd', ' GmbH', ' Inc.', ' Group', ' Trust', ' & Sons', ' AB'];

export const roles = [
  'Platform Engineer',
  'Palliative Nurse',
  'Pastry Chef',
  'Data Analyst',
  'Learning Officer',
  'Workshop Electrician',
  'Brand Manager',
  'Archivist',
  'Dental Nurse',
  'Stockroom Lead',
  'Product Designer',
  'Payroll Clerk',
];

export const rounds = ['first round', 'second round', 'panel', 'final', 'trial day', 'phone screen'];

export const formats = ['phone', 'video', 'on-site', 'Teams call', 'in person'];

export const statuses = ['interviewing', 'applied', 'rejected', 'offer', 'withdrawn', 'ghosted', 'waiting'];
