/** The roles of the wall. Those that own something cannot log in; those that log in own nothing. */
export const Rol = {
  ZICHT: 'bv_zicht',
  WAND: 'bv_wand',
  LEZER: 'bv_lezer',
  SCHRIJVER: 'bv_schrijver',
  PROCES: 'bv_proces',
  STURING: 'bv_sturing',
  TOEZICHT: 'bv_toezicht',
  MEEKIJKER: 'bv_meekijker',
  VERNIETIGER: 'bv_vernietiger',
} as const;

export const INLOGROLLEN = [Rol.LEZER, Rol.SCHRIJVER, Rol.PROCES, Rol.STURING, Rol.TOEZICHT, Rol.MEEKIJKER] as const;
export const EIGENAARROLLEN = [Rol.ZICHT, Rol.WAND, Rol.VERNIETIGER] as const;
