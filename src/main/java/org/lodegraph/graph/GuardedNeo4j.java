package org.lodegraph.graph;

import java.nio.file.Path;
import java.util.function.Function;
import org.neo4j.bolt.tx.TransactionManager;
import org.neo4j.collection.Dependencies;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.provider.SecurityProvider;
import org.neo4j.kernel.impl.factory.DbmsInfo;
import org.neo4j.kernel.lifecycle.Lifecycle;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;
import org.neo4j.logging.InternalLogProvider;
import org.neo4j.server.CommunityNeoWebServer;
import org.neo4j.server.modules.AuthorizationModule;
import org.neo4j.server.rest.dbms.AuthorizationDisabledFilter;
import org.neo4j.server.web.JettyWebServer;

/** Neo4j's Community edition with the program's own permissions in place of users and passwords. */
final class GuardedNeo4j extends DatabaseManagementServiceBuilderImplementation {

    private final LoginRights loginRights;

    GuardedNeo4j(Path home, LoginRights loginRights) {
        super(home);
        this.loginRights = loginRights;
    }

    @Override
    protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
        return module -> new Edition(module, loginRights);
    }

    @SuppressWarnings("unchecked") // a method of the superclass has a less specific result than its own superclass's
    private static final class Edition extends CommunityEditionModule {

        private final LoginRights loginRights;

        private Edition(GlobalModule module, LoginRights loginRights) {
            super(module);
            this.loginRights = loginRights;
        }

        @Override
        public void createSecurityModule(GlobalModule module) {
            super.createSecurityModule(module);
            setSecurityProvider(new Rights(loginRights));
        }

        @Override
        public Lifecycle createWebServer(
                DatabaseManagementService management,
                TransactionManager transactions,
                Dependencies dependencies,
                Config config,
                InternalLogProvider log,
                DbmsInfo info) {
            return new CommunityNeoWebServer(
                    management,
                    transactions,
                    dependencies,
                    config,
                    log,
                    info,
                    globalModule.getMemoryPools(),
                    globalModule.getGlobalMonitors(),
                    globalModule.getGlobalClock()) {

                @Override
                protected AuthorizationModule createAuthorizationModule() {
                    return new AuthorizationModule(
                            webServer, authManagerSupplier, userLogProvider, getConfig(), getUriWhitelist()) {

                        @Override
                        protected AuthorizationDisabledFilter createAuthorizationDisabledFilter() {
                            return new RightsFilter(loginRights);
                        }
                    };
                }

                @Override
                protected void startWebServer() throws Exception {
                    super.startWebServer();
                    LocalPages.guard(((JettyWebServer) webServer).getJetty());
                }
            };
        }
    }

    /** Applies the permissions of anonymous users to Neo4j's HTTP, where the program never logs in. */
    private static final class RightsFilter extends AuthorizationDisabledFilter {

        private final LoginRights loginRights;

        private RightsFilter(LoginRights loginRights) {
            this.loginRights = loginRights;
        }

        @Override
        protected LoginContext getAuthDisabledLoginContext(ClientConnectionInfo connection) {
            return loginRights.anybody(connection);
        }
    }

    private static final class Rights extends LifecycleAdapter implements SecurityProvider {

        private final LoginRights loginRights;

        private Rights(LoginRights loginRights) {
            this.loginRights = loginRights;
        }

        @Override
        public AuthManager authManager() {
            return loginRights;
        }

        @Override
        public AuthManager inClusterAuthManager() {
            return loginRights;
        }

        @Override
        public AuthManager loopbackAuthManager() {
            return loginRights;
        }
    }
}
