package org.lodegraph.testing;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.network.snapshot.Snapshots;

/** Opens the database of {@link WithDatabase} before a class, and resolves its methods' parameters. */
final class DatabaseExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(DatabaseExtension.class);

    private static final Map<Class<?>, Supplier<Object>> PARAMETERS = Map.of(
            Graph.class, TestDatabase::graph,
            GraphServer.class, TestDatabase::server,
            Snapshots.class, TestDatabase::networks);

    @Override
    public void beforeAll(ExtensionContext context) {
        WithDatabase wanted = context.getRequiredTestClass().getAnnotation(WithDatabase.class);
        if (wanted == null) {
            return; // a nested class uses the database of its enclosing class
        }
        if (wanted.own()) {
            TestServer server = TestServer.start();
            context.getStore(NAMESPACE).put(GraphServer.class, server); // closed with the class
            wanted.value().load(server);
        } else {
            TestDatabase.open(wanted.value(), context.getRoot());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        WithDatabase wanted = context.getRequiredTestClass().getAnnotation(WithDatabase.class);
        if (wanted != null && !wanted.own()) {
            TestDatabase.release();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestServer own = context.getStore(NAMESPACE).get(GraphServer.class, TestServer.class);
        if (own != null) {
            return own.server();
        }
        return Objects.requireNonNull(PARAMETERS.get(parameter.getParameter().getType()))
                .get();
    }
}
