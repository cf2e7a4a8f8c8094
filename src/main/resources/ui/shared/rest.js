/* The one place that knows addresses: the interface of this product, Confluence's own, and the page itself. */
define('dev.cairn.mentoring/shared/rest', [], () => {
  const context = () => AJS.contextPath();
  const root = () => `${context()}/rest/mentoring/1.0`;

  /* Whose page this is: by the time something is sent, somebody else may have logged in in this browser. */
  const viewer = document.querySelector('[data-viewer]')?.dataset.viewer || '';

  /* For an answer that does not come from this product: a session that has ended, a proxy in between. */
  const without = (status) =>
    status === 401 ? AJS.I18n.getText('dev.cairn.mentoring.form.logged-out') : AJS.I18n.getText('dev.cairn.mentoring.form.not-done');

  /** Why a request came to nothing: `status` is 0 when the server was not reached at all. */
  class Refusal extends Error {
    constructor(status, problem) {
      super(problem.title || without(status));
      this.status = status;
      this.code = problem.code || '';
      this.errors = problem.errors || [];
    }
    /** What is wrong with each part of what was sent. */
    get details() {
      return this.errors.map((error) => error.message).join(' ');
    }
    get unreached() {
      return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
    }
  }

  /* What is no refusal is a fault of ours and stays one. */
  const refusalIn = (fault) => {
    if (!(fault instanceof Refusal)) throw fault;
    return fault;
  };

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

  const exchange = (method, address, body, revision, options) => {
    const headers = { Accept: 'application/json' };
    if (method !== 'GET') {
      headers['Content-Type'] = 'application/json';
      headers['X-Atlassian-Token'] = 'no-check';
      if (viewer) headers['X-Mentoring-Viewer'] = viewer;
      if (revision) headers['If-Match'] = `"${revision}"`;
    }
    return reach(address, { method, headers, body: method === 'GET' ? undefined : JSON.stringify(body || {}), ...options });
  };
  const send = async (method, path, body, revision, options) => {
    const response = await exchange(method, root() + path, body, revision, options);
    return response.status === 204 ? null : response.json();
  };
  const host = (method, path, body) => exchange(method, `${context()}/rest/api${path}`, body);
  const inHost = async (method, path, body) => (await host(method, path, body)).json();

  const drawn = async (address) => new DOMParser().parseFromString(await (await reach(address)).text(), 'text/html');

  const storage = (value) => ({ storage: { value, representation: 'storage' } });

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
    'check-in': 'check-ins',
    notice: 'people/me/notices',
    'data-point': 'data-points',
    interpretation: 'interpretations',
    action: 'actions',
    risk: 'risks',
    space: 'spaces',
  };
  /* A mentorship has one agreement and a space one list of words, one of cycles and its settings: they have its name; of preferences everybody reaches their own alone. */
  const only = { agreement: ['mentorships', 'agreement'], 'shared-words': ['spaces', 'shared-words'], cycles: ['spaces', 'cycles'], 'space-settings': ['spaces', 'settings'], 'playbook-choice': ['mentorships', 'playbook'] };
  const mine = new Set(['preferences', 'notice-preferences', 'calendar', 'prompts', 'progress-columns']);
  const path = (item) => {
    if (mine.has(item.kind)) return `/people/me/${item.kind}`;
    const [collection, name] = only[item.kind] || [collections[item.kind]];
    return `/${collection}/${encodeURIComponent(item.id)}${name ? `/${name}` : ''}`;
  };

  const draftPath = (checkIn, field) => `/check-ins/${encodeURIComponent(checkIn)}/drafts/${encodeURIComponent(field)}`;
  const PATIENCE = 20000;

  return {
    /** The item as it is now. */
    read: (item) => send('GET', path(item)),
    /** Changes members of the item. */
    change: (item, members) => send('PATCH', path(item), members, item.revision),
    /** Writes the whole of it anew. */
    write: (item, members) => send('PUT', path(item), members, item.revision),
    /** Takes a step of the item's life; `step` is a method and the name of the sub-resource, empty for the item itself. */
    step: (item, { method, to }, body) => send(method, path(item) + (to ? `/${to}` : ''), body, item.revision),
    /** Makes something below an item: its goals, its milestones, its evidence. */
    create: (parent, what, body) => send('POST', `${path(parent)}/${what}`, body),
    /** All that is below an item, for finding out what became of a request whose answer was lost. */
    list: (parent, what) => send('GET', `${path(parent)}/${what}?limit=200`),
    /** Where a file of an item is fetched. */
    file: (item, name) => `${root()}${path(item)}/${name}`,
    start: (body) => send('POST', '/mentorships', body),
    /** Those of the person who is logged in, as many as are told at once. */
    mentorships: () => send('GET', '/mentorships?limit=200'),
    startedOn: (pageId) => send('GET', `/mentorships?page=${encodeURIComponent(pageId)}`),
    order: (mentorship, revision, body) => send('PUT', `/mentorships/${encodeURIComponent(mentorship)}/goals/order`, body, revision),
    /** What a page may say of a check-in, as it would be stored. */
    snapshot: (checkIn) => send('GET', `/check-ins/${encodeURIComponent(checkIn)}/snapshot`),
    reviewPack: (mentorship, picks) => send('POST', `/mentorships/${encodeURIComponent(mentorship)}/review-pack`, picks),
    /** What the person who is logged in writes in a field of a check-in; a request that is the last of its page outlives it. */
    draft: {
      read: (checkIn, field) => send('GET', draftPath(checkIn, field)),
      save: (checkIn, field, revision, text, last) =>
        send('PUT', draftPath(checkIn, field), { text }, revision, last ? { keepalive: true } : { signal: AbortSignal.timeout(PATIENCE) }),
      /** The revision is that of what is shared. */
      share: (checkIn, field, revision, text) => send('POST', `${draftPath(checkIn, field)}/sharing`, { text }, revision),
    },
    /** Pages of Confluence's, by its own interface and in the name of whoever is logged in. */
    pages: {
      me: () => inHost('GET', '/user/current'),
      /** Below another page if one is named, and empty if no body is given. */
      make: (space, title, { parent, body = '<p></p>' } = {}) =>
        inHost('POST', '/content', { type: 'page', title, space: { key: space }, ...(parent ? { ancestors: [{ id: parent }] } : {}), body: storage(body) }),
      /** Lets this one person view and edit it. */
      restrict: (id, username) =>
        host(
          'PUT',
          `/content/${encodeURIComponent(id)}/restriction`,
          ['read', 'update'].map((operation) => ({ operation, restrictions: { user: [{ type: 'known', username }], group: [] } })),
        ),
      /** Who may view and who may edit it, by operation. */
      restrictions: (id) => inHost('GET', `/content/${encodeURIComponent(id)}/restriction/byOperation`),
      write: (id, number, title, body) => host('PUT', `/content/${encodeURIComponent(id)}`, { type: 'page', title, version: { number, minorEdit: true }, body: storage(body) }),
      /** The page as it is stored, with its version, its space and the pages above it. */
      read: (id) => inHost('GET', `/content/${encodeURIComponent(id)}?expand=body.storage,version,space,ancestors`),
      /** Those with exactly this title that whoever is logged in may view, with their spaces: in one space, or the first ones in all. */
      titled: async (title, space) =>
        (await inHost('GET', `/content?title=${encodeURIComponent(title)}&expand=space${space ? `&spaceKey=${encodeURIComponent(space)}` : ''}`)).results,
      /** The page with its title and its space. */
      named: (id) => inHost('GET', `/content/${encodeURIComponent(id)}?expand=space`),
      /** The number of the page that is shown at an address of this Confluence, however the address is written. */
      numberAt: async (address) => (await drawn(address)).querySelector('meta[name="ajs-page-id"]')?.content,
      address: (id) => `${context()}/pages/viewpage.action?pageId=${encodeURIComponent(id)}`,
    },
    /** The person with this user name, or null. */
    person: async (username) => {
      try {
        return await inHost('GET', `/user?username=${encodeURIComponent(username)}`);
      } catch (refusal) {
        if (refusal.unreached) throw refusal;
        return null;
      }
    },
    /** The page that is being looked at, or the one at this address, drawn afresh by the server. */
    page: (address = location.href.split('#')[0]) => drawn(address),
    Refusal,
    /** Why nothing came of what was pressed. */
    inWords: (refusal) => (refusal.unreached ? AJS.I18n.getText('dev.cairn.mentoring.form.not-reached') : refusal.message),
    /** The same, if it is a refusal; anything else is thrown on. */
    refusalIn,
  };
});
