# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class FavoriteContactResource(Model):
    """A favourite: a colleague or a personal contact.

    Attributes:
        id: Position of the favourite in the list.
        extension_id: Extension id of a colleague.
        account_id: Account of the colleague, if it is another one of the federation.
        contact_id: The `id` of a personal contact.
    """

    id: int | Unset = UNSET
    """Position of the favourite in the list."""
    extension_id: str | Unset = UNSET
    """Extension id of a colleague."""
    account_id: str | Unset = UNSET
    """Account of the colleague, if it is another one of the federation."""
    contact_id: str | Unset = UNSET
    """The `id` of a personal contact."""
