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
 * The rights of those who connect to the embedded database: the program may do everything, everybody else may read.
 *
 * <p>Without a login one reads: data, schema, who else is connected and what runs. Refused are writes of data, schema and users, the end of
 * other people's transactions, and procedures of administrators.
 */
final class LoginRights extends AuthManager {

    /** The rights of readers beside those on the data. */
    private static final List<AdminActionOnResource> SHOWN = List.of(
            shown(PrivilegeAction.SHOW_TRANSACTION),
            shown(PrivilegeAction.SHOW_CONNECTION),
            shown(PrivilegeAction.SHOW_SERVER),
            shown(PrivilegeAction.SHOW_ALIAS));

    private final DatabasePassword key;
    private final boolean writes;

    /**
     * The rights for one database.
     *
     * @param key what the program logs in with
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

    /** {@return the rights of who has not logged in as the program} */
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

    private static AdminActionOnResource shown(PrivilegeAction action) {
        return new AdminActionOnResource(action, DatabaseScope.ALL, Segment.ALL);
    }

    /** Reading of data, and of the schema too, which Neo4j counts among the rights of who changes it. */
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

    /** The rights of one transaction of a reader; a procedure runs with the narrower of its own and these. */
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
            return PermissionState.fromAllowList(SHOWN.stream().anyMatch(shown -> shown.matches(action)));
        }

        @Override
        public PermissionState allowExecuteAdminProcedure(int procedure) {
            return PermissionState.NOT_GRANTED;
        }
    }
}
