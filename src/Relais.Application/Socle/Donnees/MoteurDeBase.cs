namespace Relais.Application.Socle.Donnees;

/// <summary>The two databases, of one behaviour.</summary>
public enum MoteurDeBase
{
    Sqlite,
    Postgres,
}
