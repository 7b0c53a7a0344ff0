"""The colours of each theme, and how their contrast is computed (WCAG 2.2)."""

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Theme:
    """Colours by role, as "#RRGGBB".

    The pairs that must be told apart by eye are gathered from the style sheets and the code that
    paints, by tests/support/colour_pairs.py; tests/ui compute their contrast from these values.

    Attributes:
        name: as the settings keep it.
        dark: whether the words are lighter than the paper.
        strong: made for high contrast: words 7:1, every line and edge 3:1.
    """

    name: str
    dark: bool
    strong: bool
    paper: str
    rail: str
    surface: str
    ink: str
    quiet: str
    hairline: str
    edge: str
    main: str
    on_main: str
    main_soft: str
    main_mid: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_edge: str
    careful: str
    careful_soft: str
    careful_edge: str
    danger: str
    danger_soft: str
    good: str
    mark: str
    hover: str
    sky: str
    sun: str
    sun_halo: str
    hill_far: str
    hill_mid: str
    hill_near: str
    wall: str
    roof: str
    window: str

    @property
    def on_mid(self) -> str:
        """Words on `main_mid`, which is soft in one theme and strong in others."""
        return max(self.ink, self.on_main, key=lambda words: contrast(words, self.main_mid))

    def tokens(self) -> dict[str, str]:
        """Every colour by its name with hyphens, as drawings and style sheets write it."""
        return {
            field.name.replace("_", "-"): getattr(self, field.name)
            for field in fields(self)
            if field.type is str and field.name != "name"
        }


LIGHT = Theme(
    name="light",
    dark=False,
    strong=False,
    paper="#FBF8F3",
    rail="#F3EEE5",
    surface="#FFFFFF",
    ink="#26302E",
    quiet="#56635F",
    hairline="#E6DED1",
    edge="#8C8576",
    main="#1F6F64",
    on_main="#FFFFFF",
    main_soft="#E4F0EC",
    main_mid="#B9DAD2",
    accent="#A8492A",
    on_accent="#FFFFFF",
    accent_soft="#F9E8DF",
    accent_edge="#B47356",
    careful="#7A5000",
    careful_soft="#FBF0D9",
    careful_edge="#C9A24B",
    danger="#A33434",
    danger_soft="#FAE7E5",
    good="#356B41",
    mark="#FCE7A8",
    hover="#EFE9DE",
    sky="#F6E9D7",
    sun="#E9A775",
    sun_halo="#F5DCC5",
    hill_far="#CFE3DA",
    hill_mid="#9CC7BA",
    hill_near="#5E9C8F",
    wall="#FFFFFF",
    roof="#A8492A",
    window="#EBB04F",
)

DARK = Theme(
    name="dark",
    dark=True,
    strong=False,
    paper="#1B2120",
    rail="#161B1A",
    surface="#242C2A",
    ink="#E6EBE8",
    quiet="#A9B6B2",
    hairline="#38423F",
    edge="#788782",
    main="#72C4B6",
    on_main="#0F2420",
    main_soft="#233B37",
    main_mid="#35655C",
    accent="#E8A385",
    on_accent="#2A140B",
    accent_soft="#3B2A23",
    accent_edge="#AE735A",
    careful="#E3B765",
    careful_soft="#362D1C",
    careful_edge="#8F7238",
    danger="#EE9A9A",
    danger_soft="#3D2626",
    good="#86C796",
    mark="#524418",
    hover="#212827",
    sky="#222B2E",
    sun="#DECFA8",
    sun_halo="#454A45",
    hill_far="#2F4541",
    hill_mid="#33594F",
    hill_near="#3C6B60",
    wall="#222A29",
    roof="#B36E50",
    window="#F0B95A",
)

CONTRAST = Theme(
    name="contrast",
    dark=False,
    strong=True,
    paper="#FFFFFF",
    rail="#FFFFFF",
    surface="#FFFFFF",
    ink="#000000",
    quiet="#262626",
    hairline="#5C5C5C",
    edge="#1A1A1A",
    main="#00473D",
    on_main="#FFFFFF",
    main_soft="#EAF6F3",
    main_mid="#1A6358",
    accent="#7A1F00",
    on_accent="#FFFFFF",
    accent_soft="#FFF1EA",
    accent_edge="#7A1F00",
    careful="#533600",
    careful_soft="#FFF6DF",
    careful_edge="#533600",
    danger="#7C0A0A",
    danger_soft="#FFEDEB",
    good="#104A1C",
    mark="#FFE88A",
    hover="#EFEFEF",
    sky="#FFF6E8",
    sun="#E9A775",
    sun_halo="#F5DCC5",
    hill_far="#CFE3DA",
    hill_mid="#7DB3A4",
    hill_near="#2E6F63",
    wall="#FFFFFF",
    roof="#7A1F00",
    window="#EBB04F",
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    dark=True,
    strong=True,
    paper="#000000",
    rail="#000000",
    surface="#0C0F0E",
    ink="#FFFFFF",
    quiet="#D9E0DD",
    hairline="#8F9B97",
    edge="#C9D2CF",
    main="#8CE8D8",
    on_main="#00201B",
    main_soft="#0B2B26",
    main_mid="#B0F0E5",
    accent="#FFC2A8",
    on_accent="#2B0D00",
    accent_soft="#30160C",
    accent_edge="#FFC2A8",
    careful="#FFD98A",
    careful_soft="#2A1F05",
    careful_edge="#FFD98A",
    danger="#FFC0C0",
    danger_soft="#331010",
    good="#A6EDB6",
    mark="#4A3B00",
    hover="#1C2422",
    sky="#101516",
    sun="#DECFA8",
    sun_halo="#2A2D2A",
    hill_far="#2F4541",
    hill_mid="#3F7266",
    hill_near="#5FA394",
    wall="#0C0F0E",
    roof="#FFC2A8",
    window="#F0B95A",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, CONTRAST_DARK)}


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 (equal) to 21 (black on white).

    Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
