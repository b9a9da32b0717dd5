# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.rcw_domain_user_model import RcwDomainUserModelDict
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


class RcwLinkedUserModelDict(TypedDict):
    """`RcwLinkedUserModel` as a dict."""

    linked_user: NotRequired[RcwDomainUserModel | RcwDomainUserModelDict]
    """The user, with account and domain."""
