# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TaskAttachment(Model):
    """A file of a task.

    Attributes:
        id: The `id` of a file, from `rc.api.posts.create_file`.
        type: Kind of the attachment.
        name: Name of the file.
        content_uri: Address of the content; it needs the access token. A URI.
    """

    id: str | Unset = UNSET
    """The `id` of a file, from `rc.api.posts.create_file`."""
    type: Literal["File"] | Unset = UNSET
    """Kind of the attachment."""
    name: str | Unset = UNSET
    """Name of the file."""
    content_uri: str | Unset = UNSET
    """Address of the content; it needs the access token."""
