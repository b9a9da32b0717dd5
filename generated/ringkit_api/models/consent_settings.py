# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.automatic_consent_collecting import AutomaticConsentCollecting
    from ringkit_api.models.consent_settings_coverage import ConsentSettingsCoverage


@model
class ConsentSettings(Model):
    """Which consents recipients must give.

    Attributes:
        opt_in_required: Whether a recipient must have agreed before the first text.
        coverage: What an agreement and a refusal cover.
        automatic_consent_collecting: Whether recipients are asked by a text of the platform.
    """

    opt_in_required: bool | Unset = UNSET
    """Whether a recipient must have agreed before the first text."""
    coverage: ConsentSettingsCoverage | Unset = UNSET
    """What an agreement and a refusal cover."""
    automatic_consent_collecting: AutomaticConsentCollecting | Unset = UNSET
    """Whether recipients are asked by a text of the platform."""
