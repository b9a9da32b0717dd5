# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.enumerations import VisibilityType
    from ringkit_api.models.message_template_info import MessageTemplateInfo
    from ringkit_api.models.site import Site


class MessageTemplateInfoDict(TypedDict):
    """`MessageTemplateInfo` as a dict."""

    text: str
    """The text, at most 1,000 UTF-16 code units; an emoji counts as two."""


class MessageTemplateRequestDict(TypedDict):
    """`MessageTemplateRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Not read in a request."""
    display_name: str
    """Name by which users choose the template."""
    body: MessageTemplateInfo | MessageTemplateInfoDict
    """The text."""
    scope: NotRequired[VisibilityType]
    """Whether the template is for the account or for one user."""
    site: NotRequired[Site | SiteDict]
    """Site whose users have the template; the main site if left out."""


class SiteDict(TypedDict):
    """`Site` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the site, from `rc.api.multi_site.list_sites`; `main-site` is the main site."""
    name: NotRequired[str]
    """Name as people see it."""
