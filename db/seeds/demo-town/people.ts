/** The people of the town besides the stores' staff. Ids are stable: tests and the README name them. */
export const DEMO_PASSWORD = 'password123';

export type AddressSeed = {
  label: string;
  line1: string;
  line2?: string;
  district: string;
  postcode: string;
  lat: number;
  lng: number;
};
export type PersonSeed = {
  id: number;
  name: string;
  email: string;
  phone: string;
  role: 'customer' | 'courier' | 'admin';
  addresses?: AddressSeed[];
};

const at = (
  label: string,
  line1: string,
  district: string,
  postcode: string,
  lat: number,
  lng: number,
): AddressSeed => ({
  label,
  line1,
  district,
  postcode,
  lat,
  lng,
});

const customer = (id: number, name: string, phone: string, addresses: AddressSeed[]): PersonSeed => ({
  id,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
  phone,
  role: 'customer',
  addresses,
});

export const CUSTOMERS: PersonSeed[] = [
  customer(1, 'Asha Rao', '+919845011101', [
    at('Home', '42, 12th Main, HAL 2nd Stage', 'Indiranagar', '560038', 12.9706, 77.6409),
    at('Amma’s house', '17, 3rd Cross, 4th Block', 'Jayanagar', '560011', 12.9291, 77.5838),
  ]),
  customer(2, 'Ravi Kumar', '+919845011102', [
    at('Home', 'Flat 304, 80 Feet Road, 6th Block', 'Koramangala', '560095', 12.9387, 77.6245),
  ]),
  customer(3, 'Fatima Khan', '+919845011103', [
    at('Home', '9, Mosque Road', 'Frazer Town', '560005', 12.9985, 77.6137),
  ]),
  customer(4, 'Joseph Mathew', '+919845011104', [
    at('Home', '23, Wheeler Road Extension', 'Cooke Town', '560005', 13.0031, 77.6235),
    at('Office', '5th floor, Prestige Towers, Residency Road', 'Ashok Nagar', '560025', 12.9701, 77.6067),
  ]),
  customer(5, 'Divya Shenoy', '+919845011105', [
    at('Home', '88, 8th Cross, Margosa Road', 'Malleshwaram', '560003', 13.0024, 77.5707),
  ]),
  customer(6, 'Karthik Subramaniam', '+919845011106', [
    at('Home', 'B-1102, ECC Road', 'Whitefield', '560066', 12.9755, 77.7389),
  ]),
  customer(7, 'Neha Agarwal', '+919845011107', [
    at('Home', '61, 17th Cross, Sector 4', 'HSR Layout', '560102', 12.9121, 77.6446),
  ]),
  customer(8, 'Suresh Gowda', '+919845011108', [
    at('Home', '14, 5th Main, Sector A', 'Yelahanka', '560064', 13.1002, 77.5921),
  ]),
];

export const COURIERS: PersonSeed[] = [
  { id: 11, name: 'Manjunath Naik', email: 'manju@rider.example', phone: '+919845022201', role: 'courier' },
  { id: 12, name: 'Salma Begum', email: 'salma@rider.example', phone: '+919845022202', role: 'courier' },
  { id: 13, name: 'Prakash Reddy', email: 'prakash@rider.example', phone: '+919845022203', role: 'courier' },
];

export const ADMIN: PersonSeed = {
  id: 10,
  name: 'Anita Desai',
  email: 'admin@sweetspot.example',
  phone: '+918040011110',
  role: 'admin',
};
