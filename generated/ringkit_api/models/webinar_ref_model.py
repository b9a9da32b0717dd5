# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.host_model import HostModel


@model
class WebinarRefModel(Model):
    """A webinar.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters.
        title: Title of the webinar. 1 to 512 characters.
        description: Text that says what it is for. At most 4096 characters; `""` if left out.
        host: Who holds the webinar.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    title: str
    """Title of the webinar."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    host: HostModel
    """Who holds the webinar."""
