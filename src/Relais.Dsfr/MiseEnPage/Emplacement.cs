namespace Relais.Dsfr.MiseEnPage;

/// <summary>Where a <c>dsfr-entree</c> stands: it is drawn otherwise in each place.</summary>
internal enum Emplacement
{
    Navigation,
    Menu,
    Evitement,
    Pied,
}
