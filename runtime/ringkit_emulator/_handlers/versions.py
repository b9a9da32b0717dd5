"""The versions of the API."""

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._wire.errors import not_found
from ringkit_emulator._wire.messages import Answer, json_answer

_VERSIONS = {"v1.0": "1.0.65"}


def _version(call: Call, name: str) -> Document:
    return {
        "uri": f"{call.links.api}/restapi/{name}",
        "versionString": _VERSIONS[name],
        "releaseDate": "2026-01-15T00:00:00.000Z",
        "uriString": name,
    }


def list_versions(call: Call) -> Answer:
    """Answer every version."""
    document = {
        "uri": f"{call.links.api}/restapi",
        "apiVersions": [_version(call, name) for name in _VERSIONS],
        "serverVersion": "emulator",
        "serverRevision": "0",
    }
    return json_answer(200, document)


def read_version(call: Call) -> Answer:
    """Answer one version."""
    name = call.path["apiVersion"]
    if name not in _VERSIONS:
        raise not_found("apiVersion", name)
    return json_answer(200, _version(call, name))


ROUTES: RouteTable = {
    "readAPIVersions": Route(list_versions, public=True),
    "readAPIVersion": Route(read_version, public=True),
}
