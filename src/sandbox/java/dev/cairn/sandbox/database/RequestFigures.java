package dev.cairn.sandbox.database;

/** What the present thread has cost since {@link #begin()}: the two figures that every answer of the sandbox carries. */
public final class RequestFigures {
    private static final ThreadLocal<RequestFigures> CURRENT = ThreadLocal.withInitial(RequestFigures::new);

    private long activeObjectsStatements;
    private long permissionLoads;

    private RequestFigures() {}

    /** The figures of the present thread. */
    public static RequestFigures current() {
        return CURRENT.get();
    }

    /** Starts the present thread's figures at nothing. */
    public static RequestFigures begin() {
        CURRENT.remove();
        return CURRENT.get();
    }

    /** Charges pages that a question about permissions had to load. */
    public static void permissionLoaded(int pages) {
        CURRENT.get().permissionLoads += pages;
    }

    static void activeObjectsStatement() {
        CURRENT.get().activeObjectsStatements++;
    }

    /** Statements on tables whose name begins with {@code AO_}. */
    public long activeObjectsStatements() {
        return activeObjectsStatements;
    }

    /** Pages loaded to answer questions about permissions. */
    public long permissionLoads() {
        return permissionLoads;
    }
}
