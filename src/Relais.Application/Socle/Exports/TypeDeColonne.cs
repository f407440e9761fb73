namespace Relais.Application.Socle.Exports;

public enum TypeDeColonne
{
    Texte,
    Nombre,
    Jour,
}
