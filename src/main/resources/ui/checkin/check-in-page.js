/* Makes the page of a check-in: below the home page, so that whoever may not view that never sees it, with the check-in in place. */
define(
  'dev.cairn.mentoring/checkin/check-in-page',
  ['dev.cairn.mentoring/shared/rest'],
  (rest) => {
    const MOST_TITLES = 9;
    const TITLE = 240;

    /** Why the making stopped, in words, and the page that is there by then. */
    class Stopped extends Error {
      constructor(text, page) {
        super(text);
        this.page = page;
      }
    }

    const storage = ({ mentorshipId, number }) =>
      '<ac:structured-macro ac:name="mentoring-check-in" ac:schema-version="1">' +
      `<ac:parameter ac:name="mentorship">${mentorshipId}</ac:parameter><ac:parameter ac:name="which">${number}</ac:parameter></ac:structured-macro>`;

    const titled = (title, attempt) => (attempt === 1 ? title : AJS.I18n.getText('dev.cairn.mentoring.check-ins.page-title.again', title, attempt));
    const wayWithout = (checkIn) => AJS.I18n.getText('dev.cairn.mentoring.check-ins.page.without', String(checkIn.number));
    const notMade = (refusal, title, checkIn) => {
      if (refusal.unreached) return AJS.I18n.getText('dev.cairn.mentoring.check-ins.page.perhaps', title);
      const why =
        refusal.status === 403 || refusal.status === 404
          ? AJS.I18n.getText('dev.cairn.mentoring.check-ins.page.forbidden')
          : AJS.I18n.getText('dev.cairn.mentoring.check-ins.page.not-made');
      return `${why} ${wayWithout(checkIn)}`;
    };

    /* A title that is taken is a 400 as other faults are, so some more are tried before it is given up. */
    const make = async ({ space, home, whose }, checkIn) => {
      const base = AJS.I18n.getText('dev.cairn.mentoring.check-ins.page-title', checkIn.planned, whose).slice(0, TITLE);
      for (let attempt = 1; ; attempt += 1) {
        const title = titled(base, attempt);
        try {
          return await rest.pages.make(space, title, { parent: home, body: storage(checkIn) });
        } catch (refusal) {
          if (rest.refusalIn(refusal).status !== 400 || attempt === MOST_TITLES) throw new Stopped(notMade(refusal, title, checkIn), null);
        }
      }
    };

    const item = (id, revision) => ({ kind: 'check-in', id, revision });
    const remember = async (page, checkIn) => {
      try {
        await rest.change(item(checkIn.id, checkIn.revision), { pageId: page.id });
      } catch (refusal) {
        if (refusal.status !== 412) throw refusal;
        const now = await rest.read(item(checkIn.id));
        await rest.change(item(now.id, now.revision), { pageId: page.id });
      }
    };

    const made = new Map();

    /**
     * Makes it and lets the check-in remember it; gives the number of the page. One that somebody made meanwhile is gone to instead, and one that
     * was made here before, but could not be remembered, is not made again.
     */
    const pageOf = async (root, id) => {
      const { space, home, whose, nextPage } = root.dataset;
      const now = await rest.read(item(id));
      if (now.pageId && now.pageId !== nextPage) return now.pageId;
      if (!made.has(id)) made.set(id, await make({ space, home, whose }, now));
      const page = made.get(id);
      try {
        await remember(page, now);
      } catch (refusal) {
        rest.refusalIn(refusal);
        throw new Stopped(AJS.I18n.getText('dev.cairn.mentoring.check-ins.page.not-remembered', refusal.message), page);
      }
      return page.id;
    };

    return { pageOf, Stopped };
  },
);
