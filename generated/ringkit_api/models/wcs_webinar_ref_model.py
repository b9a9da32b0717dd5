# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_linked_user_model import RcwLinkedUserModel


@model
class WcsWebinarRefModel(Model):
    """Webinar of a session.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters.
        title: Title as people see it. 1 to 512 characters.
        description: Text about the webinar for those who attend. At most 4096 characters.
        host: User who hosts it.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    title: str
    """Title as people see it."""
    description: str | Unset = UNSET
    """Text about the webinar for those who attend."""
    host: RcwLinkedUserModel | Unset = UNSET
    """User who hosts it."""
