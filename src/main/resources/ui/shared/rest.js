/* The one place that knows addresses: the interface of this product, Confluence's own, and the page itself. */
define('dev.cairn.mentoring/shared/rest', [], () => {
  const context = () => AJS.contextPath();
  const root = () => `${context()}/rest/mentoring/1.0`;

  /* For an answer that does not come from this product: a session that has ended, a proxy in between. */
  const inWords = (status) =>
    status === 401 ? AJS.I18n.getText('dev.cairn.mentoring.form.logged-out') : AJS.I18n.getText('dev.cairn.mentoring.form.not-done');

  /** Why a request came to nothing: `status` is 0 when the server was not reached at all. */
  class Refusal extends Error {
    constructor(status, problem) {
      super(problem.title || inWords(status));
      this.status = status;
      this.code = problem.code || '';
      this.errors = problem.errors || [];
    }
    get unreached() {
      return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
    }
  }

  const reach = async (address, options) => {
    let response;
    try {
      response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', ...options });
    } catch {
      throw new Refusal(0, {});
    }
    if (!response.ok) throw new Refusal(response.status, await response.json().catch(() => ({})));
    return response;
  };

  const send = async (method, path, body, revision) => {
    const headers = { Accept: 'application/json' };
    if (method !== 'GET') {
      headers['Content-Type'] = 'application/json';
      headers['X-Atlassian-Token'] = 'no-check';
      if (revision) headers['If-Match'] = `"${revision}"`;
    }
    const response = await reach(root() + path, {
      method,
      headers,
      body: method === 'GET' ? undefined : JSON.stringify(body || {}),
    });
    return response.status === 204 ? null : response.json();
  };

  const collections = {
    mentorship: 'mentorships',
    goal: 'goals',
    milestone: 'milestones',
    indicator: 'indicators',
    measurement: 'measurements',
    evidence: 'evidence',
    support: 'supports',
    autonomy: 'autonomy',
    assessment: 'assessments',
    invitation: 'invitations',
    proposal: 'proposals',
  };
  /* A mentorship has one agreement and a space one list of words: they have its name; of preferences everybody reaches their own alone. */
  const only = { agreement: ['mentorships', 'agreement'], 'shared-words': ['spaces', 'shared-words'] };
  const path = (item) => {
    if (item.kind === 'preferences') return '/people/me/preferences';
    const [collection, name] = only[item.kind] || [collections[item.kind]];
    return `/${collection}/${encodeURIComponent(item.id)}${name ? `/${name}` : ''}`;
  };

  return {
    /** The item as it is now. */
    read: (item) => send('GET', path(item)),
    /** Changes members of the item. */
    change: (item, members) => send('PATCH', path(item), members, item.revision),
    /** Takes a step of the item's life; `step` is a method and the name of the sub-resource, empty for the item itself. */
    step: (item, { method, to }, body) => send(method, path(item) + (to ? `/${to}` : ''), body, item.revision),
    /** Makes something below an item: its goals, its milestones, its evidence. */
    create: (parent, what, body) => send('POST', `${path(parent)}/${what}`, body),
    /** All that is below an item, for finding out what became of a request whose answer was lost. */
    list: (parent, what) => send('GET', `${path(parent)}/${what}?limit=200`),
    start: (body) => send('POST', '/mentorships', body),
    startedOn: (pageId) => send('GET', `/mentorships?page=${encodeURIComponent(pageId)}`),
    order: (mentorship, revision, body) => send('PUT', `/mentorships/${encodeURIComponent(mentorship)}/goals/order`, body, revision),
    /** The person with this user name, or null. */
    person: async (username) => {
      try {
        const answer = await reach(`${context()}/rest/api/user?username=${encodeURIComponent(username)}`);
        return await answer.json();
      } catch (refusal) {
        if (refusal.unreached) throw refusal;
        return null;
      }
    },
    /** The page that is being looked at, drawn afresh by the server. */
    page: async () => {
      const answer = await reach(location.href.split('#')[0]);
      return new DOMParser().parseFromString(await answer.text(), 'text/html');
    },
    Refusal,
  };
});
