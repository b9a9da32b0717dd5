"""A small client of pyright's language server: what an editor shows while one types."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class LanguageServer:
    """`pyright-langserver` over standard input and output, on one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._id = 0
        program = Path(sys.executable).with_name("pyright-langserver")
        self._process = subprocess.Popen(
            [str(program), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
        )

    def __enter__(self) -> Self:
        uri = self._folder.as_uri()
        capabilities = {
            "textDocument": {
                "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
                "hover": {"contentFormat": ["plaintext"]},
            },
            "workspace": {"configuration": True},
        }
        self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": uri,
                "capabilities": capabilities,
                "workspaceFolders": [{"uri": uri, "name": "folder"}],
            },
        )
        self._notify("initialized", {})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait(10)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()

    def completions(self, source: str) -> list[str]:
        """Return the labels offered where `source` has a `|`."""
        answer = self.request("textDocument/completion", self._place(source))
        items = answer["items"] if isinstance(answer, dict) else answer or []
        return [item["label"] for item in items]

    def hover(self, source: str) -> str:
        """Return the text shown over the word that `|` stands in or before."""
        answer = self.request("textDocument/hover", self._place(source)) or {"contents": ""}
        contents = answer["contents"]
        return contents["value"] if isinstance(contents, dict) else str(contents)

    def _place(self, source: str) -> dict[str, Any]:
        before, _, after = source.partition("|")
        self._id += 1
        uri = (self._folder / f"typed_{self._id}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": before + after}
        self._notify("textDocument/didOpen", {"textDocument": document})
        lines = before.split("\n")
        position = {"line": len(lines) - 1, "character": len(lines[-1])}
        return {"textDocument": {"uri": uri}, "position": position}

    def request(self, method: str, parameters: Any) -> Any:
        """Send a request and return its result."""
        self._id += 1
        number = self._id
        self._send({"jsonrpc": "2.0", "id": number, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                return message.get("result")
            if "method" in message and "id" in message:
                self._answer(message)

    def _answer(self, message: dict[str, Any]) -> None:
        result: Any = None
        if message["method"] == "workspace/configuration":
            result = [None for _ in message["params"]["items"]]
        self._send({"jsonrpc": "2.0", "id": message["id"], "result": result})

    def _notify(self, method: str, parameters: Any) -> None:
        self._send({"jsonrpc": "2.0", "method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps(message).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while (line := stream.readline()).strip() or not length:
            if not line:
                raise RuntimeError("the language server has ended")
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        found: dict[str, Any] = json.loads(stream.read(length))
        return found
