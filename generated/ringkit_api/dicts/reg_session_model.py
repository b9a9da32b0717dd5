# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.reg_session_model_settings import RegSessionModelSettingsDict
    from ringkit_api.models.reg_session_model import RegSessionModelRegistrationStatus
    from ringkit_api.models.reg_session_model_settings import RegSessionModelSettings


class RegSessionModelDict(TypedDict):
    """`RegSessionModel` as a dict."""

    registration_status: RegSessionModelRegistrationStatus
    """Whether people can register now."""
    settings: NotRequired[RegSessionModelSettings | RegSessionModelSettingsDict]
    """Rules of the registration."""
