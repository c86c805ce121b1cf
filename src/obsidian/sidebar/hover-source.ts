/** The name under which the app's page preview knows the sidebar. */
export const HOVER_SOURCE = 'interview-follow-up';
