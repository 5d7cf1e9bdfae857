package org.lodegraph.network;

/**
 * Options of the search for routes around a removal (definitions 4).
 *
 * @param spare spare capacity of operations and links
 * @param tolerance maximum hidden origin of a supplier, 0 to 1
 * @param newLinks true to allow links between operations that do not trade today, or more trade than their link may
 *     grow
 * @param newLinkCost extra cost of a new link, 0 or more
 * @param legs cost and availability of each leg
 * @param closed links that are closed in full or in part for everyone before the target refuses anything, such as
 *     by measures in force
 */
public record RoutingOptions(
        SpareCapacity spare, double tolerance, boolean newLinks, double newLinkCost, Legs legs, Removal closed) {

    /** Options with nothing closed. */
    public RoutingOptions(SpareCapacity spare, double tolerance, boolean newLinks, double newLinkCost, Legs legs) {
        this(spare, tolerance, newLinks, newLinkCost, legs, Removal.of());
    }

    /** {@return these options with every leg closed that is not preferred} */
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

    /** Properties of a leg between two operations; {@link Rerouting#DEMAND} stands for the target as receiver. */
    public interface Legs {

        /** {@return the cost of a tonne over the leg, 0 or more, in any unit of the caller} */
        double cost(int sender, int receiver);

        /** {@return true if nothing bars the leg} */
        boolean isOpen(int sender, int receiver);

        /** {@return true if two operations that do not trade today may start to} */
        default boolean mayBegin(int sender, int receiver) {
            return true;
        }

        /**
         * {@return true if the leg is preferred} Among routes with equally few countries of earlier routes, those
         * of preferred legs only come first.
         */
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
