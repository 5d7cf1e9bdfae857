package org.lodegraph.graph;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Rejects Bolt connections from remote web pages. A WebSocket starts as an HTTP request, whose Host and Origin must be
 * local.
 *
 * <p>Netty puts it before Bolt's own handlers on every connection that this process accepts, as {@link #enable}
 * requests.
 */
public final class BoltHandshakes extends ChannelInitializerExtension {

    private static final String EXTENSIONS = "io.netty.bootstrap.extensions";

    /** Makes Netty load this class as a service. Call it before the first connection, also of a driver. */
    static void enable() {
        System.setProperty(EXTENSIONS, "serviceload");
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new FirstBytes());
    }

    /** Checks the first bytes of a connection: Bolt's preamble passes; an HTTP head is read completely and checked. */
    private static final class FirstBytes extends ByteToMessageDecoder {

        private static final int ENOUGH = 4;
        private static final int LONGEST_HEAD = 8192;
        private static final byte[] GET = "GET ".getBytes(StandardCharsets.US_ASCII);
        private static final String END = "\r\n\r\n";

        @Override
        protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
            if (in.readableBytes() < ENOUGH) {
                return;
            }
            if (!isHttp(in)) {
                context.pipeline().remove(this); // passes on the bytes read so far
                return;
            }
            String head = in.toString(
                    in.readerIndex(), Math.min(in.readableBytes(), LONGEST_HEAD), StandardCharsets.ISO_8859_1);
            int end = head.indexOf(END);
            if (end < 0 && head.length() < LONGEST_HEAD) {
                return;
            }
            if (end >= 0 && isLocal(head.substring(0, end))) {
                context.pipeline().remove(this);
            } else {
                in.skipBytes(in.readableBytes());
                refuse(context);
            }
        }

        private static boolean isHttp(ByteBuf in) {
            for (int i = 0; i < GET.length; i++) {
                if (in.getByte(in.readerIndex() + i) != GET[i]) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isLocal(String head) {
            return LocalPages.areLocal(values(head, "host"), values(head, "origin"));
        }

        private static List<String> values(String head, String name) {
            return head.lines()
                    .skip(1)
                    .map(line -> line.split(":", 2))
                    .filter(field -> field.length == 2
                            && field[0].strip().toLowerCase(Locale.ROOT).equals(name))
                    .map(field -> field[1].strip())
                    .toList();
        }

        private static void refuse(ChannelHandlerContext context) {
            String answer =
                    "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
                            + LocalPages.REFUSAL.length() + "\r\n\r\n" + LocalPages.REFUSAL;
            context.writeAndFlush(Unpooled.copiedBuffer(answer, StandardCharsets.US_ASCII))
                    .addListener(ChannelFutureListener.CLOSE);
        }
    }
}
