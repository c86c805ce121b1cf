/** Rules whose letters thank somebody for a talk by email: who was sent one of them is thanked. */
export const EMAIL_THANKS: readonly string[] = ['thank-you-email', 'recruiter-thanks'];

/** All rules whose letters thank somebody for a talk: they need a talk that was held. */
export const THANKS: readonly string[] = [...EMAIL_THANKS, 'handwritten-note'];
