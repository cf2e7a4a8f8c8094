/* Makes a page of what the mentee picks for a review: empty and under a name that says nothing, restricted to them, seen to be so, and only then filled. */
define(
  'dev.cairn.mentoring/goal/review-pack',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece', 'dev.cairn.mentoring/goal/picks'],
  (rest, forms, say, piece, picks) => {
    const FILLED = 2;

    /** Why the making stopped, in words for the mentee, the page that is there by then, and whether nothing more is to be done with that one. */
    class Stopped extends rest.Refusal {
      constructor(text, page, isOver = false) {
        super(-1, { title: text });
        this.page = page;
        this.isOver = isOver;
      }
    }
    /* Does one step. Whatever goes wrong with it, an answer that is none included, nothing comes after it. */
    const take = async (step, page, says) => {
      try {
        return await step();
      } catch (fault) {
        throw fault instanceof Stopped ? fault : new Stopped(says(fault), page);
      }
    };
    /* The same with the page itself, which may have been deleted or changed since. */
    const takeOn = (page, step, says) =>
      take(
        async () => {
          try {
            return await step();
          } catch (fault) {
            if (fault.status === 404) throw new Stopped(AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.gone'), null, true);
            if (fault.status === 409) throw new Stopped(AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.changed'), page, true);
            throw fault;
          }
        },
        page,
        says,
      );

    const whoIsThere = async (mentee, page) => {
      const inWords = () => AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.who');
      const me = await take(rest.pages.me, page, inWords);
      if (me.userKey !== mentee || !me.username) throw new Stopped(inWords(), page);
      return me;
    };

    /* Its real title says that there is a review, so it gets that together with its text. */
    const makeEmpty = (space) => {
      const title = AJS.I18n.getText('dev.cairn.mentoring.review-pack.empty-page', crypto.getRandomValues(new Uint32Array(1))[0].toString(36));
      return take(
        () => rest.pages.make(space, title),
        null,
        (fault) =>
          fault.unreached || !(fault instanceof rest.Refusal)
            ? AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.perhaps-made', title)
            : AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.not-made'),
      );
    };

    const names = ({ results, size }, usernames) => size === usernames.length && results.map((one) => one.username).join() === usernames.join();
    const isOnlyFor = (told, username) =>
      ['read', 'update'].every((operation) => {
        const { user, group } = told[operation].restrictions;
        return names(user, [username]) && names(group, []);
      });
    const restrict = async (page, { username }) => {
      await takeOn(
        page,
        () => rest.pages.restrict(page.id, username),
        () => AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.not-restricted'),
      );
      const notSeen = () => AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.not-seen');
      const seen = await takeOn(page, async () => isOnlyFor(await rest.pages.restrictions(page.id), username), notSeen);
      if (!seen) throw new Stopped(notSeen(), page);
    };

    const notWritten = (fault) =>
      fault.unreached
        ? AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.not-heard')
        : AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.not-written');

    /* An attempt after one that stopped goes on with the page that is there already. */
    const making = ({ mentorship, mentee, space }) => {
      let page = null;
      return async ({ title, picked }) => {
        const me = await whoIsThere(mentee, page);
        page ||= await makeEmpty(space);
        try {
          await restrict(page, me);
          const { storage } = await take(
            () => rest.reviewPack(mentorship, picked),
            page,
            ({ message, details }) =>
              AJS.I18n.getText('dev.cairn.mentoring.review-pack.stopped.not-put-together', details || message),
          );
          await takeOn(page, () => rest.pages.write(page.id, FILLED, title, storage), notWritten);
        } catch (stopped) {
          if (stopped.isOver) page = null;
          throw stopped;
        }
        return { id: page.id, title };
      };
    };

    const read = (form) => ({
      title: form.elements.title.value.trim(),
      picked: { goals: picks.of(form, 'goals'), milestones: picks.of(form, 'milestones'), evidence: picks.of(form, 'evidence') },
    });
    const check = (form) => {
      if (!form.elements.title.value.trim()) picks.refuse(AJS.I18n.getText('dev.cairn.mentoring.review-pack.no-title'), 'title');
      picks.check(form);
    };

    const prepare = (form, drawn) => {
      form.elements.title.value = drawn.dataset.title;
      picks.prepare(form, drawn);
    };

    const link = (page, text) => piece.link(rest.pages.address(page.id), text);
    const announce = (place, page) => {
      const text = AJS.I18n.getText('dev.cairn.mentoring.review-pack.done');
      const box = piece.message('', text, ' ', link(page, page.title));
      place.replaceChildren(box);
      box.querySelector('a').focus();
      say(text);
    };

    /** What happens when the part is unfolded: its form is there, with nothing picked. A form that is there already is left alone. */
    return (root, part) => {
      const place = part.querySelector('.mentoring-place');
      if (!part.open || place.querySelector('[data-open]')) return;
      const { mentorship, mentee } = root.dataset;
      const make = making({ mentorship, mentee, space: part.dataset.space });
      place.replaceChildren();
      forms.open('review-pack', place, {
        id: 'review-pack',
        prepare: (form) => prepare(form, part.querySelector('template')),
        send: (form) => {
          check(form);
          return make(read(form));
        },
        done: (page) => announce(place, page),
        refused: (stopped, form) => {
          if (!(stopped instanceof Stopped)) return false;
          forms.tell(form, stopped.message);
          if (stopped.page) form.querySelector(':scope > .mentoring-message').append(' ', link(stopped.page, AJS.I18n.getText('dev.cairn.mentoring.review-pack.to-page')));
          return true;
        },
        cancelled: () => (part.open = false),
      });
    };
  },
);
