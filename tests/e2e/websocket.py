"""A WebSocket of JSON messages, as far as a Gateway on this machine needs it (RFC 6455): text, pings, no extensions."""

from __future__ import annotations

import base64
import json
import os
import socket
import struct
from types import TracebackType
from typing import Any

_TEXT, _CLOSE, _PING, _PONG = 0x1, 0x8, 0x9, 0xA


class WebSocket:
    """A client's end of ws://127.0.0.1:PORT/; a context manager. No read waits longer than `timeout` seconds."""

    def __init__(self, port: int, timeout: float) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout)
        self._stream = self._socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        self._socket.sendall(
            f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        status = self._stream.readline()
        assert b" 101 " in status, f"no WebSocket: {status!r}"
        while self._stream.readline() not in (b"\r\n", b""):
            pass

    def __enter__(self) -> WebSocket:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._stream.close()
        self._socket.close()

    def send(self, message: Any) -> None:
        self._frame(_TEXT, json.dumps(message).encode())

    def receive(self) -> Any:
        """The next message. Raises ConnectionError where the other side has closed."""
        whole = b""
        while True:
            head, size = self._read(2)
            size &= 0x7F
            if size > 125:
                (size,) = struct.unpack("!H" if size == 126 else "!Q", self._read(2 if size == 126 else 8))
            payload = self._read(size)
            kind = head & 0x0F
            if kind == _CLOSE:
                raise ConnectionError(f"the Gateway closed the connection: {payload[2:].decode(errors='replace')}")
            if kind == _PING:
                self._frame(_PONG, payload)
            elif kind != _PONG:  # text, or a further part of it
                whole += payload
                if head & 0x80:
                    return json.loads(whole)

    def _read(self, size: int) -> bytes:
        read = self._stream.read(size)
        if len(read) < size:
            raise ConnectionError("the connection to the Gateway ended")
        return read

    def _frame(self, kind: int, payload: bytes) -> None:
        size = len(payload)
        if size < 126:
            length = bytes([0x80 | size])
        elif size <= 0xFFFF:
            length = struct.pack("!BH", 0xFE, size)
        else:
            length = struct.pack("!BQ", 0xFF, size)
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))
        self._socket.sendall(bytes([0x80 | kind]) + length + mask + masked)
