namespace Relais.Metier.Missions.Rapports;

/// <summary>Une source citée, telle qu’elle était.</summary>
/// <param name="Numero">Numéro de première citation dans le rapport.</param>
/// <param name="Provenance">Code de l’objet cité (<c>observation</c>), vide si elle n’est pas lue.</param>
/// <param name="Id">Identifiant de l’objet cité.</param>
/// <param name="EstLue">Faux quand celui qui a transmis ne pouvait plus la lire (retirée, ou d’un collègue).</param>
/// <param name="Le">Jour du fait (<c>aaaa-mm-jj</c>), vide si elle n’est pas lue.</param>
/// <param name="Nature">Nature du fait, telle qu’on la lit.</param>
/// <param name="Theme">Libellé du thème.</param>
/// <param name="Origine">Catégorie de source, telle qu’on la lit.</param>
/// <param name="Niveau">Code du niveau de diffusion.</param>
/// <param name="Empreinte">Empreinte de ce qu’elle disait (<see cref="PieceFigee"/>), vide si elle n’est pas lue.</param>
public sealed record SourceFigee(
    int Numero, string Provenance, Guid Id, bool EstLue, string Le, string Nature, string Theme, string Origine, string Niveau, string Empreinte);
