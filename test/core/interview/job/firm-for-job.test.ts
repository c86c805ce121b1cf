import { describe, expect, it } from 'vitest';
import { firmForJob } from '../../../../src/core/interview/job/firm-for-job.ts';

describe('The firm between “with” and the job', () => {
  it.each([
    ['just had the call with Ballinree Wildlife Park about the primate keeper job', 'Ballinree Wildlife Park'],
    ['the phone call from st oswalds primary academy about the site manager job', 'st oswalds primary academy'],
    ['the bus barn over at Pickaway Falls school district for the route driver job', 'Pickaway Falls school district'],
    ['got off the zoom with alpine ag air for the loader job down there', 'alpine ag air'],
    ['I was at harbour lights care for a night carer position', 'harbour lights care'],
    ['went in at the Moor Lane Bakery about the baker vacancy', 'Moor Lane Bakery'],
    ['had a meeting with Corbel & Co as a second mason position', 'Corbel & Co'],
    ['rang Ngaire at Tussock Ridge Honey sat arvo about the hive hand job', 'Tussock Ridge Honey'],
    ['you went to see Petal & Thorn on Delmar Avenue about the lead floral designer job', 'Petal & Thorn'],
    ['fella from Voltrix Electrical rang me today about the sparky job', 'Voltrix Electrical'],
    ['a chat with kirsty at the orchard street surgery about the reception job', 'orchard street surgery'],
  ])('is the company: "%s"', (text, company) => {
    expect(firmForJob([text])).toBe(company);
  });

  it.each([
    'call with Sunniva Brekke about the chef job',
    'had a chat with dave from the yard about the loader job',
    'a call with linda hargreaves about the site manager job',
    'spoke with big trev about the driver job',
    'call with the head chef about the sous job',
    'was with her about the driver job',
    'call from Reed Recruitment about the driver job',
    'Interview with Dr Anna Berg Larsen about the research job',
    'talked with everyone in the room about the new job',
    'at half past nine for the driver job',
  ])('is not somebody: "%s"', (text) => {
    expect(firmForJob([text])).toBeNull();
  });
});
