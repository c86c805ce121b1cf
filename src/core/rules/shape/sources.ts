/** A published piece of advice, or our own brief. */
export interface Source {
  /** What it is, in a few words. */
  readonly title: string;
  /** Null for our own brief, which is not published. */
  readonly address: string | null;
  /** What it supports. */
  readonly says: string;
}

/** The advice that rules, letters and checks rest on, by key. */
export const SOURCES = {
  princeton: {
    title: 'Princeton University, Center for Career Development: thank-you letters',
    address:
      'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters',
    says: 'Within 24 to 48 hours, one each, and not at once from the phone.',
  },
  washu: {
    title: 'Washington University School of Law, career centre blog: do not forget your thank-you note',
    address: 'https://sites.law.wustl.edu/WashULaw/CCD_Blog/successful-summer-tip-16-dont-forget-your-thank-you-note',
    says: 'Within 24 hours, no identical notes; three sentences suffice.',
  },
  stolaf: {
    title: 'St. Olaf College, Piper Center: thank-you notes',
    address: 'https://wp.stolaf.edu/pipercenter/how-to-guides/interview-guide/thank-you-notes',
    says: 'Within 48 hours; let somebody else read it first.',
  },
  georgetown: {
    title: 'Georgetown University, career center: after the interview',
    address: 'https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/',
    says: 'A letter of one page at most; email now, a note after; ask about the status after one, two and four weeks.',
  },
  purdue: {
    title: 'Purdue University, Online Writing Lab: follow-up letters',
    address:
      'https://owl.purdue.edu/owl/job_search_writing/job_search_letters/letters_concerning_employment/follow_up_letter.html',
    says: 'What follow-up letters contain and look like, the answer to a rejection among them.',
  },
  lawrence: {
    title: 'Lawrence University: other letters',
    address: 'https://www.lawrence.edu/students/career/students/career-resources/other-letters',
    says: 'By email when they answer within a week, else by hand; thank through the host whom you cannot reach.',
  },
  dartmouth: {
    title: 'Dartmouth, Thayer School of Engineering: interview thank-you letters',
    address: 'http://www.engineering.dartmouth.edu/careers/students/interviewing/thanks/',
    says: 'Within 48 hours; nothing about salary, no feigned zeal.',
  },
  indeed: {
    title: 'Indeed: how long to wait after an interview',
    address: 'https://www.indeed.com/career-advice/interviewing/how-long-to-wait-after-interview',
    says: 'Five business days, or one or two past the date they named.',
  },
  askamanager: {
    title: 'Ask a Manager: five mistakes in interview thank-you notes',
    address: 'https://www.askamanager.org/2012/10/youre-making-these-5-mistakes-in-your-interview-thank-you-notes.html',
    says: 'A follow-up that builds on the talk, not mere thanks.',
  },
  roberthalf: {
    title: 'Robert Half: thank-you notes can tip the scale, yet few write them',
    address:
      'https://press.roberthalf.com/2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them',
    says: 'Managers value thanks (80 %), few candidates send them (24 %).',
  },
  syracuse: {
    title: 'Syracuse University, career services: alerting your references',
    address: 'http://careerservices.syr.edu/networkinterview/after/alerting-your-references.html',
    says: 'Alert your references.',
  },
  lasalle: {
    title: 'La Salle University: help your references help you',
    address: 'https://www.lasalle.edu/alumni/network/job-search/help-your-references-help-you/',
    says: 'Alert your references and tell them the outcome.',
  },
  turing: {
    title: 'Turing College: follow-up letter after a rejection',
    address:
      'https://turingcollege.atlassian.net/wiki/spaces/DLG/pages/1408794625/Follow-up+letter+structure+after+a+rejection',
    says: 'Answer a rejection within 24 to 48 hours, calmly, leave the door open, and ask politely for feedback.',
  },
  careernetwork: {
    title: 'Career Network: how long after an interview should you follow up',
    address: 'https://www.careernetwork.org/2366/how-long-after-an-interview-should-you-follow-up/',
    says: 'Dissent: two follow-ups, then move on.',
  },
  jobgoround: {
    title: 'JobGoRound: when to follow up after a job interview',
    address: 'https://www.jobgoround.com/blog/interviewing-blog/when-to-follow-up-after-a-job-interview/',
    says: 'Dissent: call human resources, not the manager, after two weeks.',
  },
  elliottscott: {
    title: 'Elliott Scott HR: interview etiquette and LinkedIn, to connect or not to connect',
    address:
      'https://www.elliottscotthr.com/blog/2015/11/interview-etiquette-and-linkedin-to-connect-or-not-to-connect',
    says: 'Dissent: LinkedIn only when the process has ended.',
  },
  brief: {
    title: 'the product’s brief',
    address: null,
    says:
      'Morning talk: that evening; afternoon talk: next morning; a call after five to seven days; a posted letter; ' +
      'weekly by turns; keep searching.',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The key of a source. */
export type SourceKey = keyof typeof SOURCES;
