# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_email import ScimEmail
    from ringkit_api.models.scim_enterprise_user import ScimEnterpriseUser
    from ringkit_api.models.scim_name import ScimName
    from ringkit_api.models.scim_phone_number import ScimPhoneNumber
    from ringkit_api.models.scim_photo import ScimPhoto
    from ringkit_api.models.scim_user_address import ScimUserAddress


@model
class ScimUser(Model):
    """SCIM user.

    Attributes:
        active: `false` if left out.
    """

    active: bool | Unset = UNSET
    addresses: list[ScimUserAddress] | Unset = UNSET
    emails: list[ScimEmail]
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    name: ScimName
    phone_numbers: list[ScimPhoneNumber] | Unset = UNSET
    photos: list[ScimPhoto] | Unset = UNSET
    schemas: list[Literal["urn:ietf:params:scim:schemas:core:2.0:User"]]
    title: str | Unset = UNSET
    enterprise_user: ScimEnterpriseUser | Unset = member(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", default=UNSET
    )
    user_name: str
