"""`JsonObject`: the data of a model, without the methods of `Model`.

The modules that decode and encode models need no more than this, so that `Model` can import them.
"""

from __future__ import annotations

from typing import Any, ClassVar
from weakref import ref

#: Keys of the metadata of an attrs field: the name in JSON, and whether the value is a secret.
WIRE = "wire"
SECRET = "secret"


class DocumentRoot(ref["JsonObject"]):
    """Refers to the model of a whole document, and names the operation whose answer it is."""

    __slots__ = ("operation",)
    operation: str


class JsonObject:
    """A JSON object and the document it belongs to.

    `_data` is the object itself, by JSON name. `_root` refers to the model of the whole document,
    for JSON paths in errors; None for an object that was not decoded.
    """

    __slots__ = ("__weakref__", "_data", "_root")

    #: The plan of the class, once it has been used; see `ringkit._model.fields.plan_of`.
    _plan: ClassVar[Any] = None
    _data: dict[str, Any]
    _root: DocumentRoot | None
