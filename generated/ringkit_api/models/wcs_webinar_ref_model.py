# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_linked_user_model import RcwLinkedUserModel


@model
class WcsWebinarRefModel(Model):
    """Wcs webinar ref model.

    Attributes:
        id: 1 to 20 characters.
        title: 1 to 512 characters.
        description: At most 4096 characters.
    """

    id: str | Unset = UNSET
    title: str
    description: str | Unset = UNSET
    host: RcwLinkedUserModel | Unset = UNSET
