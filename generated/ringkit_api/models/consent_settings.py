# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.automatic_consent_collecting import AutomaticConsentCollecting
    from ringkit_api.models.consent_settings_coverage import ConsentSettingsCoverage


@model
class ConsentSettings(Model):
    """Consent settings."""

    opt_in_required: bool | Unset = UNSET
    coverage: ConsentSettingsCoverage | Unset = UNSET
    automatic_consent_collecting: AutomaticConsentCollecting | Unset = UNSET
