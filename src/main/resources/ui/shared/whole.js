/* Edits the whole of something in one form. */
define(
  'dev.cairn.mentoring/shared/whole',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form'],
  (rest, forms) => {
    const differing = (one, other) => Object.keys(one).filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));

    /**
     * Opens the form that `name` calls. `mine` is what stands in it, as it is sent, `theirs` what an answer says in the same members, and `fill` puts
     * some of these into it. Where somebody has changed other parts meanwhile, both changes stay; where the same, theirs is shown before it is written over.
     */
    const edit = async (name, item, place, { mine, theirs, fill, prepare, done }) => {
      let base = await rest.read(item);
      const write = async (form) => {
        const said = mine(form);
        const changed = differing(said, theirs(base));
        try {
          return await rest.change({ ...item, revision: base.revision }, Object.fromEntries(changed.map((member) => [member, said[member]])));
        } catch (refusal) {
          if (refusal.status !== 412) throw refusal;
          const now = await rest.read(item);
          const moved = differing(theirs(now), theirs(base));
          base = now;
          fill(form, theirs(base), moved.filter((member) => !changed.includes(member)));
          if (moved.some((member) => changed.includes(member))) throw refusal;
          return write(form);
        }
      };
      forms.open(name, place, {
        id: `edit-${name}`,
        prepare: (form) => {
          const said = theirs(base);
          fill(form, said, Object.keys(said));
          prepare?.(form);
        },
        send: write,
        settled: async (form) => {
          const now = await rest.read(item);
          return differing(mine(form), theirs(now)).length === 0 && now;
        },
        done: () => done(),
        refused: forms.overtaken,
      });
    };

    return { edit };
  },
);
