namespace Relais.Application.Socle.Accueil;

/// <summary>Where what awaits an agent opens: a path of Relais, known by the web layer.</summary>
public interface IAdressesDesAttentes
{
    string De(NatureDAttente nature, string cle);
}
