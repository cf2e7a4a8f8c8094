/* How the two end a check-in: each says that it is right as it stands, and with the second word it is closed. */
define(
  'dev.cairn.mentoring/checkin/closing',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece', 'dev.cairn.mentoring/checkin/snapshot'],
  (rest, forms, section, say, piece, snapshot) => {
    const item = (root) => ({ kind: 'check-in', id: root.dataset.id, revision: root.dataset.revision });
    const shown = (root) => ({ fingerprint: root.dataset.fingerprint });
    const below = (root) => root.querySelector('.mentoring-place');
    const isClosed = (refusal) => refusal.code === 'check-in-is-closed';

    /* Something is otherwise than it was drawn: it is drawn again, and the reason stands below. */
    const tellBelow = async (root, refusal) => {
      if (refusal.status === 412 || isClosed(refusal)) await section.refresh();
      const text = refusal.status === 412 ? AJS.I18n.getText('dev.cairn.mentoring.check-in.closing.changed') : refusal.message;
      below(root).replaceChildren(piece.message('alert', refusal.unreached ? AJS.I18n.getText('dev.cairn.mentoring.form.connection-lost') : text));
    };
    const atOnce = (root, done, send) => async (button) => {
      if (button.hasAttribute('aria-busy')) return;
      button.setAttribute('aria-busy', 'true');
      try {
        await send();
        await section.refresh();
        below(root).replaceChildren();
        say(done);
        root.querySelector('[tabindex="-1"]').focus();
      } catch (refusal) {
        await tellBelow(root, rest.refusalIn(refusal));
      } finally {
        button.removeAttribute('aria-busy');
      }
    };

    const place = (root) => ({ checkIn: root.dataset.id, page: root.dataset.page });
    const told = (root, text) => {
      below(root).replaceChildren(piece.message('status', text));
      say(text);
    };
    /* Closed is closed, whatever becomes of the page. */
    const closed = async (root, storage) => {
      const { text } = storage ? await snapshot.write(root.dataset.page, storage) : { text: '' };
      await section.refresh();
      const all = [AJS.I18n.getText('dev.cairn.mentoring.check-in.close.done'), text].join(' ').trim();
      told(root, all);
      root.querySelector('[tabindex="-1"]').focus();
    };
    const put = (root, button) =>
      forms.open(button.dataset.form, below(root), {
        id: button.dataset.do,
        prepare: (form) => snapshot.show(form, place(root)),
        send: (form) => {
          const storage = snapshot.wanted(form);
          return storage ? snapshot.write(root.dataset.page, storage) : { text: AJS.I18n.getText('dev.cairn.mentoring.check-in.snapshot.not-written') };
        },
        done: async ({ text }) => {
          await section.refresh();
          told(root, text);
        },
      });
    const close = (root, button) => {
      let storage = '';
      forms.open(button.dataset.form, below(root), {
        id: button.dataset.do,
        prepare: (form) => {
          const warning = root.querySelector('[data-warning]');
          const warned = form.querySelector('[data-warning-place]');
          if (warning) warned.textContent = warning.textContent;
          else warned.remove();
          form.querySelector('[data-left-place]').append(root.querySelector('[data-left]').content.cloneNode(true));
          if (!('needsNextStep' in root.dataset)) form.querySelector('[data-none]').remove();
          snapshot.show(form, place(root));
        },
        send: (form) => {
          storage = snapshot.wanted(form);
          return rest.step(item(root), { method: 'POST', to: 'closing' }, { ...shown(root), ...(form.elements.withoutNextSteps?.checked ? { withoutNextSteps: true } : {}) });
        },
        settled: async () => {
          const now = await rest.read(item(root));
          return now.state === 'closed' && now;
        },
        done: () => closed(root, storage),
        refused: async (refusal, form) => {
          if (refusal.status !== 412 && refusal.status !== 409) return false;
          form.remove();
          await tellBelow(root, refusal);
          return true;
        },
      });
    };
    const note = (root, button) =>
      forms.open(button.dataset.form, below(root), {
        id: button.dataset.do,
        send: (form) => rest.create(item(root), 'notes', forms.values(form)),
        settled: async (form) => (await rest.list(item(root), 'notes')).results.find((one) => one.text === form.elements.text.value),
        done: async () => {
          await section.refresh();
          say(AJS.I18n.getText('dev.cairn.mentoring.check-in.note.done'));
          root.querySelector('[data-do="add-note"]')?.focus();
        },
      });

    return (root) => {
      const steps = {
        'confirm-check-in': atOnce(root, AJS.I18n.getText('dev.cairn.mentoring.check-in.confirm.done'), () =>
          rest.step(item(root), { method: 'POST', to: 'confirmation' }, shown(root)),
        ),
        'withdraw-confirmation': atOnce(root, AJS.I18n.getText('dev.cairn.mentoring.check-in.withdraw.done'), () =>
          rest.step(item(root), { method: 'DELETE', to: 'confirmation' }, {}),
        ),
        'close-check-in': (button) => close(root, button),
        'add-note': (button) => note(root, button),
        'write-snapshot': (button) => put(root, button),
      };
      piece.pressed(root, (button, name) => steps[name](button));
    };
  },
);
