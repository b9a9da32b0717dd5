# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import VisibilityType

if TYPE_CHECKING:
    from ringkit_api.models.message_template_info import MessageTemplateInfo
    from ringkit_api.models.site import Site


@model
class MessageTemplateRequest(Model):
    """Message template request."""

    id: str | Unset = UNSET
    display_name: str
    body: MessageTemplateInfo
    scope: VisibilityType | Unset = UNSET
    site: Site | Unset = UNSET
