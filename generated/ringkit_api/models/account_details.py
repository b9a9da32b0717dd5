# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AccountStatusEnumFull, SetupWizardStateEnum

if TYPE_CHECKING:
    from ringkit_api.models.account_limits_info import AccountLimitsInfo
    from ringkit_api.models.account_operator_info import AccountOperatorInfo
    from ringkit_api.models.account_regional_settings import AccountRegionalSettings
    from ringkit_api.models.account_status_info import AccountStatusInfo
    from ringkit_api.models.service_info import ServiceInfo
    from ringkit_api.models.signup_info_resource import SignupInfoResource


@model
class AccountDetails(Model):
    """Account details.

    Attributes:
        uri: A URI.
    """

    id: int
    uri: str | Unset = UNSET
    bsid: str | Unset = UNSET
    main_number: str | Unset = UNSET
    operator: AccountOperatorInfo | Unset = UNSET
    partner_id: str | Unset = UNSET
    service_info: ServiceInfo | Unset = UNSET
    setup_wizard_state: SetupWizardStateEnum | Unset = UNSET
    signup_info: SignupInfoResource | Unset = UNSET
    status: AccountStatusEnumFull | Unset = UNSET
    status_info: AccountStatusInfo | Unset = UNSET
    regional_settings: AccountRegionalSettings | Unset = UNSET
    federated: bool | Unset = UNSET
    outbound_call_prefix: int | Unset = UNSET
    cfid: str | Unset = UNSET
    limits: AccountLimitsInfo | Unset = UNSET
