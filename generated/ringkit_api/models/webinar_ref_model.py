# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.host_model import HostModel


@model
class WebinarRefModel(Model):
    """Webinar ref model.

    Attributes:
        id: 1 to 20 characters.
        title: 1 to 512 characters.
        description: At most 4096 characters; `""` if left out.
    """

    id: str | Unset = UNSET
    title: str
    description: str | Unset = UNSET
    host: HostModel
