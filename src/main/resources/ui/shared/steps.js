/* What every press of a button that changes something has in common: sent at once or after a form, answered in words, drawn afresh. */
define(
  'dev.cairn.mentoring/shared/steps',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece'],
  (rest, forms, section, say, piece) => {
    const saved = (text) => {
      say(text || AJS.I18n.getText('dev.cairn.mentoring.form.saved'));
      return section.refresh();
    };

    /* Said where the button is, when there is no form to say it in. */
    const complain = (item, text) => {
      let box = section.own(item.element, '.mentoring-message')[0];
      if (!box) {
        box = piece.message('alert');
        section.own(item.element, '.mentoring-place')[0].append(box);
        const fold = box.closest('details');
        if (fold) fold.open = true;
      }
      box.textContent = text;
    };
    const refused = async (refusal, item) => {
      if (rest.refusalIn(refusal).unreached) return complain(item, AJS.I18n.getText('dev.cairn.mentoring.form.not-reached'));
      await section.refresh();
      const root = document.getElementById(item.root);
      const element = section.find(root, item) || root;
      return complain({ ...item, element }, `${refusal.message} ${refusal.details}`.trim());
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

    /* Likewise in a piece of the page that does one thing: `work` gets what the button does, and `tell` what came of it if it was refused. */
    const alone = (root, work, tell) =>
      piece.pressed(root, async (button, name) => {
        button.disabled = true;
        try {
          await work(name);
        } catch (refusal) {
          if (rest.refusalIn(refusal).status === 412) await section.refresh();
          tell(rest.inWords(refusal));
        } finally {
          button.disabled = false;
        }
      });

    /* The item as it is drawn by now: it may have been redrawn while a form was open. */
    const present = (item) => {
      const element = section.find(document.getElementById(item.root), item);
      return { ...item, revision: element?.dataset.revision ?? item.revision };
    };

    /* After a form that the button names, in a place beside it. */
    const asked = (button, item, place, send, { prepare, done } = {}) =>
      forms.open(button.dataset.form, place, {
        id: button.dataset.do,
        prepare: (form) => {
          form.setAttribute('aria-label', button.textContent);
          const submit = form.querySelector('[data-submit]');
          if (submit) submit.textContent = button.textContent;
          const question = form.querySelector('[data-question]');
          if (question) question.textContent = button.dataset.question;
          prepare?.(form);
        },
        send: (form) => send(forms.values(form), form),
        done: done || (() => saved()),
        refused: forms.overtaken,
      });

    /* The item in which a button stands, and the piece of the page that it is drawn in. */
    const itemOf = (button) => {
      const item = section.itemOf(button);
      item.root = item.element.closest('[data-mentoring]').id;
      return item;
    };

    return { saved, complain, refused, now, alone, present, asked, itemOf };
  },
);
