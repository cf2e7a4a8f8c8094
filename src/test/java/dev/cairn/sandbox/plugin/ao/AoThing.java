package dev.cairn.sandbox.plugin.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A table for tests. */
@Table("LittleThing")
public interface AoThing extends Entity {
    @Unique
    String getGuardKey();

    void setGuardKey(String key);

    String getFirstName();

    void setFirstName(String name);
}
