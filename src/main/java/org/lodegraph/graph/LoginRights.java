package org.lodegraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminAccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource.DatabaseScope;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.PrivilegeAction;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.Segment;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/**
 * Permissions on the embedded database: everything for the program, reading for everybody else.
 *
 * <p>Anonymous users may read data, schema, connections and running transactions. They may not write data, schema or
 * users, terminate other people's transactions, or call admin procedures.
 */
final class LoginRights extends AuthManager {

    /** Admin actions that readers may perform. */
    private static final List<AdminActionOnResource> READER_ACTIONS = List.of(
            adminAction(PrivilegeAction.SHOW_TRANSACTION),
            adminAction(PrivilegeAction.SHOW_CONNECTION),
            adminAction(PrivilegeAction.SHOW_SERVER),
            adminAction(PrivilegeAction.SHOW_ALIAS));

    private final DatabasePassword key;
    private final boolean writes;

    /**
     * The permissions on one database.
     *
     * @param key the program's password
     * @param writes whether everybody may do everything
     */
    LoginRights(DatabasePassword key, boolean writes) {
        this.key = key;
        this.writes = writes;
    }

    @Override
    public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection)
            throws InvalidAuthTokenException {
        try {
            if (!DatabasePassword.USER.equals(token.get(AuthToken.PRINCIPAL))) {
                return anybody(connection);
            }
            boolean isOurs = token.get(AuthToken.CREDENTIALS) instanceof byte[] password && key.isPassword(password);
            return isOurs ? LoginContext.fullAccess(connection) : nobody(connection);
        } finally {
            AuthToken.clearCredentials(token);
        }
    }

    /** {@return the permissions of a connection that is not logged in as the program} */
    LoginContext anybody(ClientConnectionInfo connection) {
        return writes ? LoginContext.fullAccess(connection) : new Reader(connection, Reading.MODE, "");
    }

    private static LoginContext nobody(ClientConnectionInfo connection) {
        return new SecurityContext(AuthSubject.ANONYMOUS, AccessMode.Static.ACCESS, connection, "");
    }

    @Override
    public LoginContext impersonate(LoginContext original, String user) {
        return NO_AUTH.impersonate(original, user);
    }

    private static AdminActionOnResource adminAction(PrivilegeAction action) {
        return new AdminActionOnResource(action, DatabaseScope.ALL, Segment.ALL);
    }

    /** Reads data, and the schema too, which Neo4j by default allows only to those who may change it. */
    private static final class Reading extends RestrictedAccessMode {

        private static final AccessMode MODE = new Reading();

        private Reading() {
            super(Static.FULL, Static.READ);
        }

        @Override
        public boolean allowsShowIndex() {
            return true;
        }

        @Override
        public boolean allowsShowConstraint() {
            return true;
        }
    }

    /** The permissions of a reader's transaction; a procedure runs with the intersection of its own and these. */
    private static final class Reader extends SecurityContext {

        private Reader(ClientConnectionInfo connection, AccessMode mode, String database) {
            super(AuthSubject.AUTH_DISABLED, mode, connection, database);
        }

        @Override
        public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
            return new Reader(connectionInfo(), mode(), database.name());
        }

        @Override
        public SecurityContext withMode(AccessMode mode) {
            return new Reader(connectionInfo(), mode, database());
        }

        @Override
        public SecurityContext withMode(AdminAccessMode mode) {
            return this;
        }

        @Override
        public PermissionState allowsAdminAction(AdminActionOnResource action) {
            return PermissionState.fromAllowList(
                    READER_ACTIONS.stream().anyMatch(adminAction -> adminAction.matches(action)));
        }

        @Override
        public PermissionState allowExecuteAdminProcedure(int procedure) {
            return PermissionState.NOT_GRANTED;
        }
    }
}
