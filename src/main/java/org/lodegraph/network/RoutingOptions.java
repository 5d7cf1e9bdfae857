package org.lodegraph.network;

/**
 * On what terms routes around a removal are sought (definitions 4).
 *
 * @param spare what operations and links can carry beyond their flow
 * @param tolerance the hidden origin up to which a supplier may serve, 0 to 1
 * @param newLinks whether operations with something to spare may be joined that trade nothing today, or trade more than their link may grow
 * @param newLinkCost what such a link costs beside its leg, 0 or more
 * @param legs what a leg costs, and whether it is open
 * @param closed what is closed to everybody before the target refuses anything, such as by measures in force: links, whole or in part
 */
public record RoutingOptions(
        SpareCapacity spare, double tolerance, boolean newLinks, double newLinkCost, Legs legs, Removal closed) {

    /** RoutingOptions under which nothing is closed. */
    public RoutingOptions(SpareCapacity spare, double tolerance, boolean newLinks, double newLinkCost, Legs legs) {
        this(spare, tolerance, newLinks, newLinkCost, legs, Removal.of());
    }

    /** {@return the same, with every leg closed that is not preferred} */
    public RoutingOptions preferred() {
        Legs all = legs;
        Legs some = new Legs() {
            @Override
            public double cost(int sender, int receiver) {
                return all.cost(sender, receiver);
            }

            @Override
            public boolean isOpen(int sender, int receiver) {
                return all.isPreferred(sender, receiver) && all.isOpen(sender, receiver);
            }

            @Override
            public boolean mayBegin(int sender, int receiver) {
                return all.mayBegin(sender, receiver);
            }
        };
        return new RoutingOptions(spare, tolerance, newLinks, newLinkCost, some, closed);
    }

    /** What is known of a leg between two operations; {@link Rerouting#DEMAND} stands for the target as receiver. */
    public interface Legs {

        /** {@return what a tonne over the leg costs, 0 or more, in whatever unit the caller weighs by} */
        double cost(int sender, int receiver);

        /** {@return whether nothing bars the leg} */
        boolean isOpen(int sender, int receiver);

        /** {@return whether two that trade nothing today may begin to} */
        default boolean mayBegin(int sender, int receiver) {
            return true;
        }

        /** {@return whether a route all of whose legs are such goes before others that are as free of countries taken before} */
        default boolean isPreferred(int sender, int receiver) {
            return true;
        }
    }

    /** Legs that are all open and cost nothing. */
    public static final Legs FREE = new Legs() {
        @Override
        public double cost(int sender, int receiver) {
            return 0;
        }

        @Override
        public boolean isOpen(int sender, int receiver) {
            return true;
        }
    };
}
