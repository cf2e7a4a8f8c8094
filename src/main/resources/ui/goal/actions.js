/* What a press of a button does to a mentorship, a goal, or what hangs on a goal; both macros share it. */
define(
  'dev.cairn.mentoring/goal/actions',
  [
    'dev.cairn.mentoring/shared/rest',
    'dev.cairn.mentoring/shared/form',
    'dev.cairn.mentoring/shared/people',
    'dev.cairn.mentoring/shared/section',
    'dev.cairn.mentoring/shared/editor',
    'dev.cairn.mentoring/shared/steps',
    'dev.cairn.mentoring/goal/order',
    'dev.cairn.mentoring/goal/agreement',
    'dev.cairn.mentoring/goal/preferences',
    'dev.cairn.mentoring/goal/measurable',
  ],
  (rest, forms, lookUp, section, editor, shared, order, agreement, preferences, measurable) => {
    const post = (to) => ({ method: 'POST', to });
    const reached = { reach: post('completion'), reopen: { method: 'DELETE', to: 'completion' } };
    const ended = { drop: post('dropping'), delete: { method: 'DELETE', to: '' } };
    const removed = { remove: { method: 'DELETE', to: '' } };
    const steps = {
      mentorship: {
        accept: post('acceptance'),
        refuse: post('refusal'),
        withdraw: post('withdrawal'),
        pause: post('pause'),
        resume: post('resumption'),
        conclude: post('conclusion'),
        review: post('review'),
      },
      goal: { agree: post('agreement'), ...reached, ...ended },
      milestone: { agree: post('agreement'), postpone: post('postponement'), ...reached, ...ended },
      indicator: removed,
      measurement: removed,
      evidence: removed,
      support: removed,
      autonomy: removed,
      assessment: removed,
      invitation: removed,
      proposal: { accept: post('acceptance'), refuse: post('refusal'), withdraw: post('withdrawal') },
    };
    const audiences = { 'share-with-pair': 'pair', 'share-with-page': 'page', 'take-back': 'pair' };
    /* What a button adds: where that is found, and what one of it is called. */
    const additions = {
      'add-goal': ['goals', 'goal'],
      'add-sub-goal': ['goals', 'goal'],
      'add-milestone': ['milestones', 'milestone'],
      'add-indicator': ['indicators', 'indicator'],
      'add-measurement': ['measurements', 'measurement'],
      'add-evidence': ['evidence', 'evidence'],
      'add-support': ['supports', 'support'],
      'rate-autonomy': ['autonomy', 'autonomy'],
      assess: ['assessments', 'assessment'],
      invite: ['invitations', 'invitation'],
    };
    /* What one goes on with once it is there. */
    const unfolds = new Set(['goal', 'milestone', 'indicator']);
    /* Whether this is what was sent: all that was typed stands in it, people and parts of things aside; a moment may be written in several ways. */
    const says = (kept, sent) => typeof sent === 'object' || typeof kept === 'object' || kept === sent || Date.parse(kept) === Date.parse(sent);
    const isSame = (one, sent) => Object.entries(sent).every(([name, value]) => says(one[name], value));

    const placeOf = (button, item) => section.own(item.element, item.kind === 'mentorship' && button.dataset.place ? `.mentoring-place[data-place="${button.dataset.place}"]` : '.mentoring-place')[0];

    const { saved, complain, refused, now, present } = shared;
    /* Fields of one kind of goal show for that kind alone. */
    const onlyWhatFits = (form) => {
      const chosen = form.querySelector('[data-kind-choice]');
      const only = () => form.querySelectorAll('[data-only]').forEach((at) => (at.hidden = at.dataset.only !== chosen.value));
      chosen?.addEventListener('change', only);
      if (chosen) only();
    };

    const known = () => new Set([...document.querySelectorAll('[data-item]')].map((at) => at.dataset.id));
    /* Unfolds what was added and goes there. */
    const arrived = async (made, kind, item) => {
      if (made && unfolds.has(kind)) section.remember({ open: true, dataset: { fold: made.id } });
      await saved(AJS.I18n.getText('dev.cairn.mentoring.form.added'));
      const element = made && section.find(document.getElementById(item.root), { kind, id: made.id });
      element?.querySelector('summary')?.focus();
    };
    const add = (button, item) => {
      const [what, kind] = additions[button.dataset.do];
      const mentorship = item.element.closest('[data-mentorship]').dataset.mentorship;
      const parent = what === 'goals' ? { kind: 'mentorship', id: mentorship } : item;
      const extra = button.dataset.do === 'add-sub-goal' ? { parentId: item.id } : {};
      let before = null;
      forms.open(button.dataset.form, placeOf(button, item), {
        id: button.dataset.do,
        prepare: (form) => {
          onlyWhatFits(form);
          form.querySelectorAll('[data-person]').forEach(lookUp);
        },
        send: (form) => {
          before ||= known();
          const body = { ...forms.values(form), ...extra };
          if (body.kind && body.kind !== 'behaviour') delete body.pressureSituation;
          return rest.create(parent, what, body);
        },
        settled: async (form) => {
          const { results } = await rest.list(parent, what);
          return results.find((one) => isSame(one, forms.values(form)) && !before.has(one.id));
        },
        done: (made) => arrived(made, kind, item),
      });
    };
    const makeMeasurable = (button, item) => {
      const sending = measurable.sending({ kind: 'mentorship', id: item.element.closest('[data-mentorship]').dataset.mentorship });
      let before = null;
      forms.open(button.dataset.form, placeOf(button, item), {
        id: button.dataset.do,
        prepare: (form) => {
          onlyWhatFits(form);
          measurable.prepare(form);
        },
        send: (form) => {
          before ||= known();
          return sending.send(form);
        },
        settled: (form) => sending.settled(form, before),
        done: (made) => arrived(made, 'goal', item),
        cancelled: () => sending.isBegun() && saved(),
      });
    };

    const cloned = (value) => (value && typeof value === 'object' ? { ...value } : (value ?? null));
    const differs = (one, other) => JSON.stringify(one) !== JSON.stringify(other);
    /* What of a goal is to change: every field of the form that no longer says what the goal said when it was opened. */
    const changed = (form, goal) => {
      const values = forms.values(form);
      if (values.kind !== 'behaviour') delete values.pressureSituation;
      const names = new Set([...form.querySelectorAll('[data-of-goal] [name]')].map((control) => control.name.split('.')[0]));
      for (const name of names) {
        const [now, before] = [cloned(values[name]), cloned(goal[name])];
        if (differs(now, before)) values[name] = now;
        else delete values[name];
      }
      return values;
    };
    const propose = async (button, item) => {
      let goal;
      try {
        goal = await rest.read(item);
      } catch (refusal) {
        return refused(refusal, item);
      }
      const { aim } = goal;
      if (aim) goal.aim = { kind: aim.kind, text: aim.text };
      return forms.open('proposal', placeOf(button, item), {
        id: button.dataset.do,
        prepare: (form) => {
          forms.fill(form, goal);
          onlyWhatFits(form);
        },
        send: (form) => rest.create(item, 'proposals', changed(form, goal)),
        settled: async (form) => {
          const { results } = await rest.list(item, 'proposals');
          return results.find((one) => one.state === 'open' && one.reason === forms.values(form).reason);
        },
        done: () => saved(AJS.I18n.getText('dev.cairn.mentoring.proposal.made')),
      });
    };

    const wholes = { 'edit-agreement': agreement, 'edit-preferences': preferences };
    const editWhole = async (button, item) => {
      try {
        await wholes[button.dataset.do].edit(item, placeOf(button, item), () => saved(), button.textContent);
      } catch (refusal) {
        await refused(refusal, item);
      }
    };

    /* What a change asks the pair to look at again, said where the change was accepted. */
    const ask = (item, { cadence, sameFortnight }) => {
      const questions = [];
      if (cadence) questions.push(AJS.I18n.getText('dev.cairn.mentoring.proposal.asks.cadence'));
      if (sameFortnight.length) {
        const titles = sameFortnight.map((due) => due.title).join(', ');
        questions.push(AJS.I18n.getText('dev.cairn.mentoring.proposal.asks.fortnight', titles));
      }
      const element = section.find(document.getElementById(item.root), item);
      if (element && questions.length) complain({ ...item, element }, questions.join(' '));
    };
    const accept = (button, item) => {
      let asks;
      return now(button, item, async () => {
        ({ asks } = await rest.step(present(item), steps.proposal.accept));
      }).then(() => asks && ask(item, asks));
    };

    const act = (button) => {
      const { do: name, form } = button.dataset;
      const item = shared.itemOf(button);
      if (name === 'edit') return editor.edit(button.closest('[data-field]'));
      if (additions[name]) return add(button, item);
      if (name === 'make-measurable') return makeMeasurable(button, item);
      if (name === 'propose-change') return propose(button, item);
      if (wholes[name]) return editWhole(button, item);
      if (name === 'accept' && item.kind === 'proposal') return accept(button, item);
      if (order.ways[name]) return now(button, item, () => order.move(item, name));
      const send = audiences[name]
        ? () => rest.change(present(item), { audience: audiences[name] })
        : (values) => rest.step(present(item), steps[item.kind][name], values);
      return form ? shared.asked(button, item, placeOf(button, item), send) : now(button, item, send);
    };

    return { act, now };
  },
);
