/* One box in which somebody writes for themselves: saved while they type, kept here while the server is out of reach, shared when they want to. */
define(
  'dev.cairn.mentoring/checkin/draft',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/checkin/keep'],
  (rest, forms, section, say, keep) => {
    const PAUSE = 1000;
    const RETRIES = [2000, 4000, 8000, 16000, 32000, 60000];
    const plain = (text) => (text ?? '').replace(/\r\n?/g, '\n').trim();
    const same = (one, other) => plain(one) === plain(other);
    const inWords = (refusal) => [...new Set(refusal.errors.map((error) => error.message))].join(' ') || refusal.message;

    return (form, { viewer, checkIn }) => {
      const area = form.elements.text;
      const state = form.querySelector('.mentoring-draft-state');
      const ask = () => form.closest('[data-field]');
      const place = { viewer, checkIn, field: ask().dataset.field };
      /* Where this box writes: the last revision heard of, the words that are safe there, and those that were sent last. */
      let { revision, partRevision } = form.dataset;
      let safe = area.value;
      let sent = null;
      let timer = 0;
      let tries = 0;
      let saving = null;
      let choosing = false;
      let isKept = true;
      let isDrafted = safe !== '';

      const tell = (text) => {
        if (state.textContent !== text) state.textContent = text;
      };
      const ownPart = () => ask().querySelector('[data-do="write"]')?.parentElement.querySelector('.mentoring-text').textContent ?? '';
      const remember = () => {
        form.dataset.typed = '';
        isKept = keep.put(place, { text: area.value, revision, sent });
      };
      const later = (pause) => {
        clearTimeout(timer);
        timer = setTimeout(save, pause);
      };
      const unsaved = () => {
        tell(isKept ? AJS.I18n.getText('dev.cairn.mentoring.check-in.draft.unreached') : AJS.I18n.getText('dev.cairn.mentoring.check-in.draft.unreached-unkept'));
        later(RETRIES[Math.min(tries, RETRIES.length - 1)]);
        tries += 1;
      };
      const notSaved = (refusal) => {
        const why = inWords(refusal);
        tell(isKept ? AJS.I18n.getText('dev.cairn.mentoring.check-in.draft.not-saved', why) : AJS.I18n.getText('dev.cairn.mentoring.check-in.draft.not-saved-unkept', why));
        if (refusal.status === 401) later(RETRIES.at(-1));
      };
      const heard = (newRevision, text, shareable = true) => {
        revision = String(newRevision);
        safe = text;
        isDrafted = true;
        tries = 0;
        if (area.value !== safe) {
          remember();
          return false;
        }
        keep.drop(place);
        tell(shareable ? AJS.I18n.getText('dev.cairn.mentoring.check-in.draft.saved') : AJS.I18n.getText('dev.cairn.mentoring.check-in.draft.saved-closed'));
        return true;
      };

      /* Both texts side by side; nothing goes on here until one of them is chosen. */
      const compare = (of, theirs, choices) => {
        form.querySelector('.mentoring-both')?.remove();
        const panel = forms.copyOf('two-texts');
        panel.querySelectorAll('[data-of]').forEach((at) => at.dataset.of !== of && at.remove());
        panel.querySelector('[data-theirs]').textContent = theirs;
        panel.querySelector('[data-mine-text]').textContent = area.value;
        choosing = true;
        area.readOnly = true;
        clearTimeout(timer);
        panel.addEventListener('click', (event) => {
          const choice = event.target.closest('[data-choose]')?.dataset.choose;
          if (!choice) return;
          panel.remove();
          choosing = false;
          area.readOnly = false;
          if (choice === 'joined') {
            area.value = [theirs, area.value].filter((text) => text.trim()).join('\n\n');
            remember();
            later(PAUSE);
            area.focus();
          } else choices[choice]();
        });
        form.hidden = false;
        tell('');
        form.append(panel);
        panel.querySelector('button').focus({ preventScroll: true });
        panel.scrollIntoView({ block: 'nearest' });
      };
      const compareDrafts = (theirs) =>
        compare('draft', theirs, {
          mine: () => {
            area.focus();
            save();
          },
          theirs: () => {
            area.value = theirs;
            safe = theirs;
            keep.drop(place);
            tell(AJS.I18n.getText('dev.cairn.mentoring.check-in.draft.saved'));
            area.focus();
          },
        });

      /* Somebody saved this draft since: the answer to this box that was not heard, or this person from elsewhere. Says whether to try again. */
      const settle = async () => {
        const now = await rest.draft.read(checkIn, place.field);
        revision = String(now.revision);
        const theirs = now.text ?? '';
        if (theirs.trim() && same(theirs, area.value)) heard(now.revision, area.value);
        if (!theirs.trim() || [sent, safe, area.value].some((text) => text !== null && same(text, theirs))) return true;
        compareDrafts(theirs);
        return false;
      };
      const attempt = async () => {
        while (!choosing && area.value !== safe) {
          const text = area.value;
          const before = sent;
          try {
            sent = text;
            const answer = await rest.draft.save(checkIn, place.field, revision, text || null);
            if (heard(answer.revision, text, answer.shareable)) return;
          } catch (refusal) {
            if (rest.refusalIn(refusal).unreached) return unsaved();
            if (refusal.status !== 412) return notSaved(refusal);
            sent = before ?? text;
            try {
              if (!(await settle())) return;
            } catch (again) {
              rest.refusalIn(again);
              return again.unreached ? unsaved() : notSaved(again);
            }
          }
        }
        if (!choosing) keep.drop(place);
      };
      /* One request at a time. */
      const save = () => {
        clearTimeout(timer);
        saving ||= attempt().finally(() => {
          saving = null;
        });
        return saving;
      };

      const close = async () => {
        clearTimeout(timer);
        delete form.dataset.typed;
        keep.drop(place);
        try {
          await section.refresh();
        } catch (refusal) {
          rest.refusalIn(refusal);
        }
      };
      /* Gives up what is written here in favour of what is shared. */
      const discard = async () => {
        await saving;
        area.value = '';
        if (isDrafted || sent !== null) await save();
        else safe = '';
        if (area.value !== safe) return;
        const { field } = place;
        const root = form.closest('[data-mentoring]');
        form.hidden = true;
        await close();
        root.querySelector(`[data-field="${field}"] [data-do="write"]`)?.focus();
      };
      const sharedNow = async () => {
        const root = form.closest('[data-mentoring]');
        say(AJS.I18n.getText('dev.cairn.mentoring.check-in.share.done'));
        tell(AJS.I18n.getText('dev.cairn.mentoring.check-in.share.done'));
        await close();
        root.querySelector(`[data-field="${place.field}"] [data-do="write"]`)?.focus();
      };
      const partNow = async () => {
        const { sections } = await rest.read({ kind: 'check-in', id: checkIn });
        return sections.flatMap((one) => one.parts).find((part) => part.field === place.field && part.writer === form.dataset.writer);
      };
      const notShared = (refusal) => {
        rest.refusalIn(refusal);
        tell(refusal.unreached ? AJS.I18n.getText('dev.cairn.mentoring.check-in.share.unreached') : AJS.I18n.getText('dev.cairn.mentoring.check-in.share.refused', inWords(refusal)));
        if (area.value !== safe) later(PAUSE * 5);
      };
      const send = async (text) => {
        try {
          await rest.draft.share(checkIn, place.field, partRevision, text || null);
        } catch (refusal) {
          if (!(refusal instanceof rest.Refusal) || refusal.status !== 412) throw refusal;
          const now = await partNow();
          partRevision = String(now.revision);
          if (same(now.text, text)) return true;
          compare('part', now.text ?? '', { mine: share, theirs: discard });
          return false;
        }
        return true;
      };
      /* It was closed meanwhile: what is written here is kept as a draft, and then stands below the closed check-in. */
      const closedMeanwhile = async () => {
        await save();
        if (area.value !== safe) return;
        const text = AJS.I18n.getText('dev.cairn.mentoring.check-in.share.closed');
        const root = form.closest('[data-mentoring]');
        await close();
        if (!form.isConnected) {
          root.querySelector('.mentoring-place').textContent = text;
          root.querySelector('[tabindex="-1"]')?.focus();
        }
        say(text);
      };
      const share = async () => {
        if (form.hasAttribute('aria-busy') || choosing) return;
        const text = area.value;
        if (!text.trim() && !form.querySelector('[data-do="discard"]')) {
          tell(AJS.I18n.getText('dev.cairn.mentoring.check-in.share.empty'));
          area.focus();
          return;
        }
        form.setAttribute('aria-busy', 'true');
        area.readOnly = true;
        try {
          clearTimeout(timer);
          await saving;
          if (!choosing && (await send(text))) await sharedNow();
        } catch (refusal) {
          notShared(refusal);
          if (refusal.code === 'check-in-is-closed') await closedMeanwhile();
        } finally {
          form.removeAttribute('aria-busy');
          area.readOnly = choosing;
        }
      };

      /* What was written here before and did not reach the server is there again. */
      const restore = () => {
        const here = keep.get(place);
        if (!here) return;
        if (same(here.text, safe) || (!safe && same(here.text, ownPart()))) {
          keep.drop(place);
          return;
        }
        const theirs = area.value;
        form.hidden = false;
        form.dataset.typed = '';
        area.value = here.text;
        sent = here.sent ?? null;
        if (!theirs.trim() || here.revision === revision || same(here.sent, theirs)) {
          tell(AJS.I18n.getText('dev.cairn.mentoring.check-in.draft.restored'));
          later(PAUSE * 3);
        } else compareDrafts(theirs);
      };

      area.readOnly = false;
      form.addEventListener('submit', (event) => event.preventDefault());
      area.addEventListener('input', () => {
        remember();
        later(PAUSE);
      });
      area.addEventListener('blur', () => area.value !== safe && !choosing && save());
      restore();

      return {
        share,
        discard,
        /** Goes on from what is shared. */
        write: () => {
          form.hidden = false;
          if (!area.value) {
            area.value = ownPart();
            safe = area.value;
          }
          area.focus();
        },
        /** At once, for example because the connection is there again. */
        now: () => area.value !== safe && !choosing && save(),
        /** The page is about to go; the request outlives it, and what it comes to is seen when the page is opened again. */
        leave: () => {
          if (area.value === safe || choosing) return;
          remember();
          rest.draft.save(checkIn, place.field, revision, area.value || null, true).catch(() => {});
        },
      };
    };
  },
);
