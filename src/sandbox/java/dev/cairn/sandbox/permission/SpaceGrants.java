package dev.cairn.sandbox.permission;

import dev.cairn.sandbox.database.Database;
import java.util.List;

/** The permissions granted on spaces. */
public final class SpaceGrants {
    private final Database database;

    public SpaceGrants(Database database) {
        this.database = database;
    }

    public List<Grant> of(long spaceId) {
        return database.jdbc()
                .query(
                        "SELECT PERMISSION, SUBJECT_KIND, SUBJECT FROM SB_SPACE_GRANT WHERE SPACE_ID = ?"
                                + " ORDER BY SUBJECT_KIND, SUBJECT, PERMISSION",
                        (row, number) -> new Grant(
                                SpacePermission.valueOf(row.getString("PERMISSION")),
                                new Subject(
                                        Subject.Kind.valueOf(row.getString("SUBJECT_KIND")), row.getString("SUBJECT"))),
                        spaceId);
    }

    public void grant(long spaceId, Subject subject, SpacePermission... permissions) {
        database.inTransaction(() -> {
            List<Grant> present = of(spaceId);
            for (SpacePermission permission : permissions) {
                if (!present.contains(new Grant(permission, subject))) {
                    database.jdbc()
                            .update(
                                    "INSERT INTO SB_SPACE_GRANT (SPACE_ID, PERMISSION, SUBJECT_KIND, SUBJECT)"
                                            + " VALUES (?, ?, ?, ?)",
                                    spaceId,
                                    permission.name(),
                                    subject.kind().name(),
                                    subject.name());
                }
            }
        });
    }

    public void revoke(long spaceId, Subject subject, SpacePermission... permissions) {
        database.inTransaction(() -> {
            for (SpacePermission permission : permissions) {
                database.jdbc()
                        .update(
                                "DELETE FROM SB_SPACE_GRANT WHERE SPACE_ID = ? AND PERMISSION = ? AND SUBJECT_KIND = ?"
                                        + " AND SUBJECT = ?",
                                spaceId,
                                permission.name(),
                                subject.kind().name(),
                                subject.name());
            }
        });
    }
}
