# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AddFile(Model):
    """A file that was uploaded.

    Attributes:
        id: Identifier by which the file is attached to a post.
        content_uri: Address of the content; it needs the access token in the header. A URI.
        name: File name.
    """

    id: str
    """Identifier by which the file is attached to a post."""
    content_uri: str
    """Address of the content; it needs the access token in the header."""
    name: str | Unset = UNSET
    """File name."""
