# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import VisibilityType

if TYPE_CHECKING:
    from ringkit_api.models.message_template_info import MessageTemplateInfo
    from ringkit_api.models.site import Site


@model
class MessageTemplateResponse(Model):
    """Message template response."""

    id: str
    display_name: str | Unset = UNSET
    body: MessageTemplateInfo | Unset = UNSET
    scope: VisibilityType | Unset = UNSET
    site: Site | Unset = UNSET
