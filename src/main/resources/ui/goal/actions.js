/* What a press of a button does to a mentorship, a goal or a milestone; both macros share it. */
define(
  'dev.cairn.mentoring/goal/actions',
  [
    'dev.cairn.mentoring/shared/rest',
    'dev.cairn.mentoring/shared/form',
    'dev.cairn.mentoring/shared/section',
    'dev.cairn.mentoring/shared/editor',
    'dev.cairn.mentoring/shared/say',
    'dev.cairn.mentoring/goal/order',
  ],
  (rest, forms, section, editor, say, order) => {
    const post = (to) => ({ method: 'POST', to });
    const reached = { reach: post('completion'), reopen: { method: 'DELETE', to: 'completion' } };
    const ended = { drop: post('dropping'), delete: { method: 'DELETE', to: '' } };
    const steps = {
      mentorship: {
        accept: post('acceptance'),
        refuse: post('refusal'),
        withdraw: post('withdrawal'),
        pause: post('pause'),
        resume: post('resumption'),
        conclude: post('conclusion'),
      },
      goal: { agree: post('agreement'), ...reached, ...ended },
      milestone: { postpone: post('postponement'), ...reached, ...ended },
    };
    const audiences = { 'share-with-pair': 'pair', 'share-with-page': 'page', 'take-back': 'pair' };
    const additions = { 'add-goal': 'goals', 'add-sub-goal': 'goals', 'add-milestone': 'milestones' };

    const saved = (text) => {
      say(text || AJS.I18n.getText('dev.cairn.mentoring.form.saved'));
      return section.refresh();
    };
    const placeOf = (button, item) => section.own(item.element, item.kind === 'mentorship' && button.dataset.place ? `.mentoring-place[data-place="${button.dataset.place}"]` : '.mentoring-place')[0];

    /* Said where the button is, when there is no form to say it in. */
    const complain = (item, text) => {
      let box = section.own(item.element, '.mentoring-message')[0];
      if (!box) {
        box = document.createElement('div');
        box.className = 'mentoring-message';
        box.setAttribute('role', 'alert');
        section.own(item.element, '.mentoring-place')[0].append(box);
        const fold = box.closest('details');
        if (fold) fold.open = true;
      }
      box.textContent = text;
    };
    const refused = async (refusal, item) => {
      if (!(refusal instanceof rest.Refusal)) throw refusal;
      if (refusal.unreached) return complain(item, AJS.I18n.getText('dev.cairn.mentoring.form.not-reached'));
      await section.refresh();
      const root = document.getElementById(item.root);
      const element = section.find(root, item) || root;
      return complain({ ...item, element }, [refusal.message, ...refusal.errors.map((error) => error.message)].join(' '));
    };

    /* At once, without a form. */
    const now = async (button, item, send) => {
      if (button.getAttribute('aria-busy')) return;
      button.setAttribute('aria-busy', 'true');
      try {
        const said = await send();
        await saved(typeof said === 'string' ? said : '');
      } catch (refusal) {
        await refused(refusal, item);
      } finally {
        button.removeAttribute('aria-busy');
      }
    };

    const present = (item) => {
      const element = section.find(document.getElementById(item.root), item);
      return { ...item, revision: element?.dataset.revision ?? item.revision };
    };
    const asked = (button, item, send) =>
      forms.open(button.dataset.form, placeOf(button, item), {
        id: button.dataset.do,
        prepare: (form) => {
          form.setAttribute('aria-label', button.textContent);
          const submit = form.querySelector('[data-submit]');
          if (submit) submit.textContent = button.textContent;
          const question = form.querySelector('[data-question]');
          if (question) question.textContent = button.dataset.question;
        },
        send: (form) => send(forms.values(form)),
        done: () => saved(),
        refused: async (refusal, form) => {
          if (refusal.status !== 412) return false;
          await section.refresh();
          forms.tell(form, refusal.message);
          return true;
        },
      });

    const add = (button, item) => {
      const what = additions[button.dataset.do];
      const mentorship = item.element.closest('[data-mentorship]').dataset.mentorship;
      const parent = what === 'goals' ? { kind: 'mentorship', id: mentorship } : item;
      const extra = button.dataset.do === 'add-sub-goal' ? { parentId: item.id } : {};
      let before = null;
      forms.open(button.dataset.form, placeOf(button, item), {
        id: button.dataset.do,
        prepare: (form) => {
          const kind = form.querySelector('[data-kind-choice]');
          const only = () => form.querySelectorAll('[data-only]').forEach((at) => (at.hidden = at.dataset.only !== kind.value));
          kind?.addEventListener('change', only);
          if (kind) only();
        },
        send: (form) => {
          before ||= new Set([...document.querySelectorAll('[data-item]')].map((at) => at.dataset.id));
          const body = { ...forms.values(form), ...extra };
          if (body.kind && body.kind !== 'behaviour') delete body.pressureSituation;
          return rest.create(parent, what, body);
        },
        settled: async (form) => {
          const { results } = await rest.list(parent, what);
          return results.find((one) => one.title === form.elements.title.value && !before.has(one.id));
        },
        done: async (made) => {
          if (made) section.remember({ open: true, dataset: { fold: made.id } });
          await saved(AJS.I18n.getText('dev.cairn.mentoring.form.added'));
          const element = made && section.find(document.getElementById(item.root), { kind: what.slice(0, -1), id: made.id });
          element?.querySelector('summary')?.focus();
        },
      });
    };

    const act = (button) => {
      const { do: name, form } = button.dataset;
      const item = section.itemOf(button);
      item.root = item.element.closest('[data-mentoring]').id;
      if (name === 'edit') return editor.edit(button.closest('[data-field]'));
      if (additions[name]) return add(button, item);
      if (order.ways[name]) return now(button, item, () => order.move(item, name));
      const send = audiences[name]
        ? () => rest.change(present(item), { audience: audiences[name] })
        : (values) => rest.step(present(item), steps[item.kind][name], values);
      return form ? asked(button, item, send) : now(button, item, send);
    };

    return { act, now };
  },
);
